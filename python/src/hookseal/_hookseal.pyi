"""The native part of the package, which re-exports all of it."""

from datetime import datetime
from types import GenericAlias
from typing import Any, Dict, Generic, Iterable, List, Literal, Optional, Protocol, Sequence, Tuple, Union, final, overload

from typing_extensions import Buffer, TypeAlias, TypeVar

from hookseal import payloads as p

__version__: str

_Type = TypeVar("_Type", bound=Optional[str], covariant=True, default=Optional[str])
_Data = TypeVar("_Data", covariant=True, default=Any)
_E = TypeVar("_E", bound=Event[Optional[str], Any], covariant=True, default=Event[Optional[str], Any])

class _HasItems(Protocol):
    def items(self) -> Iterable[Any]: ...

_Raw: TypeAlias = Union[str, Buffer]
_Secret: TypeAlias = Union[_Raw, Sequence[_Raw]]
_Headers: TypeAlias = Union[_HasItems, Iterable[Union[Tuple[Any, Any], List[Any]]]]
_Time: TypeAlias = Union[datetime, float]
_NodeId: TypeAlias = Union[str, Iterable[str]]

# Between the markers `cargo xtask types` writes.
# <warnings>
_WarningCode: TypeAlias = Literal[
    "unknown_type",
    "missing_field",
    "unexpected_type",
    "unknown_value",
    "invalid_timestamp",
    "contradiction",
]
# </warnings>

@final
class Webhook(Generic[_E]):
    """Verifies, parses and signs the deliveries of one endpoint. It holds prepared
    keys: make it once and keep it. Threads can share it.

    provider: a provider's id ("tectra"), or a record as a dict, of the shape that
    hookseal.provider returns.
    secret: str or bytes, or a list of them, the newest first. All are tried;
    signing takes the first. Where secrets are base64 (Standard Webhooks), a str
    is decoded; bytes are the key itself, unless they begin with "whsec_".
    tolerance: seconds (int or float, 0 or more) that a signed timestamp may be off,
    either way; None: as the provider documents it; False: no limit.
    strict: a bool; True turns warnings into errors (invalid_payload).
    node_id: the node or nodes whose events are taken, for ThunderStack: a str, or a
    list, tuple or set of them; None: any.
    max_body_bytes: the size in bytes (int, 0 or more) of the largest body that is
    accepted; None: 32 MiB; False: no limit.

    Raises WebhookConfigError, with one of these codes: unknown_provider,
    invalid_secret, invalid_key, invalid_option.
    """

    # <platforms>
    @overload
    def __new__(
        cls,
        provider: Literal["brex"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["REFERRAL_CREATED", "REFERRAL_ACTIVATED", "REFERRAL_APPLICATION_STATUS_CHANGED", "TRANSFER_PROCESSED", "TRANSFER_FAILED", "USER_UPDATED"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["btcpay"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["InvoiceCreated", "InvoiceReceivedPayment", "InvoicePaymentSettled", "InvoiceProcessing", "InvoiceExpired", "InvoiceSettled", "InvoiceInvalid", "InvoiceExpiredPaidPartial", "InvoicePaidAfterExpiration", "InvoiceRefund"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["circleci"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["workflow-completed", "job-completed"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["dub"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["link.created", "link.updated", "link.deleted", "link.clicked", "lead.created", "sale.created", "partner.application_submitted", "partner.enrolled", "partner.merged", "commission.created", "bounty.created", "bounty.updated", "payout.confirmed", "discount_code.created", "discount_code.deleted"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["filedgr"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["vault.created"], p.FiledgrVaultCreated],
        Event[Literal["vault.data_updated"], p.FiledgrVaultDataUpdated],
        Event[Literal["vault.permission_changed"], p.FiledgrVaultPermissionChanged],
        Event[Literal["vault.verification_complete"], p.FiledgrVaultVerificationComplete],
        Event[Literal["stream.data_received"], p.FiledgrStreamDataReceived],
        Event[Literal["stream.alert_triggered"], p.FiledgrStreamAlertTriggered],
        Event[Literal["vault.accessed"], p.FiledgrVaultAccessed],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["firecrawl"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["crawl.started", "crawl.page", "crawl.completed", "batch_scrape.started", "batch_scrape.page", "batch_scrape.completed", "extract.started", "extract.completed", "extract.failed", "agent.started", "agent.action", "agent.completed", "agent.failed", "agent.cancelled", "monitor.page", "monitor.check.completed"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["knock"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["message.sent", "message.delivered", "message.delivery_attempted", "message.undelivered", "message.bounced", "message.seen", "message.unseen", "message.read", "message.unread", "message.archived", "message.unarchived", "message.interacted", "message.link_clicked", "workflow.updated", "workflow.committed", "workflow_recipient_run.started", "workflow_recipient_run.completed", "workflow_recipient_run.error", "email_layout.updated", "email_layout.committed", "translation.updated", "translation.committed", "partial.updated", "partial.committed", "source_event_action.updated", "source_event_action.committed"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["mux"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["robots.job.ask_questions.cancelled", "robots.job.ask_questions.completed", "robots.job.ask_questions.errored", "robots.job.ask_questions.pending", "robots.job.ask_questions.processing", "robots.job.find_key_moments.cancelled", "robots.job.find_key_moments.completed", "robots.job.find_key_moments.errored", "robots.job.find_key_moments.pending", "robots.job.find_key_moments.processing", "robots.job.generate_chapters.cancelled", "robots.job.generate_chapters.completed", "robots.job.generate_chapters.errored", "robots.job.generate_chapters.pending", "robots.job.generate_chapters.processing", "robots.job.moderate.cancelled", "robots.job.moderate.completed", "robots.job.moderate.errored", "robots.job.moderate.pending", "robots.job.moderate.processing", "robots.job.summarize.cancelled", "robots.job.summarize.completed", "robots.job.summarize.errored", "robots.job.summarize.pending", "robots.job.summarize.processing", "robots.job.translate_captions.cancelled", "robots.job.translate_captions.completed", "robots.job.translate_captions.errored", "robots.job.translate_captions.pending", "robots.job.translate_captions.processing", "video.asset.created", "video.asset.deleted", "video.asset.errored", "video.asset.live_stream_completed", "video.asset.master.deleted", "video.asset.master.errored", "video.asset.master.preparing", "video.asset.master.ready", "video.asset.non_standard_input_detected", "video.asset.ready", "video.asset.static_rendition.created", "video.asset.static_rendition.deleted", "video.asset.static_rendition.errored", "video.asset.static_rendition.ready", "video.asset.static_rendition.skipped", "video.asset.static_renditions.deleted", "video.asset.static_renditions.errored", "video.asset.static_renditions.preparing", "video.asset.static_renditions.ready", "video.asset.track.created", "video.asset.track.deleted", "video.asset.track.errored", "video.asset.track.ready", "video.asset.updated", "video.asset.warning", "video.delivery.high_traffic", "video.live_stream.active", "video.live_stream.connected", "video.live_stream.created", "video.live_stream.deleted", "video.live_stream.disabled", "video.live_stream.disconnected", "video.live_stream.enabled", "video.live_stream.idle", "video.live_stream.recording", "video.live_stream.simulcast_target.broadcasting", "video.live_stream.simulcast_target.created", "video.live_stream.simulcast_target.deleted", "video.live_stream.simulcast_target.errored", "video.live_stream.simulcast_target.idle", "video.live_stream.simulcast_target.starting", "video.live_stream.simulcast_target.updated", "video.live_stream.updated", "video.live_stream.warning", "video.upload.asset_created", "video.upload.cancelled", "video.upload.created", "video.upload.errored"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["nylas"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["calendar.created", "calendar.updated", "calendar.deleted", "event.created", "event.updated", "event.deleted", "grant.created", "grant.updated", "grant.deleted", "grant.expired", "grant.imap_sync_completed", "message.created", "message.created.cleaned", "message.updated", "message.deleted", "message.created.truncated", "message.updated.truncated", "message.send_success", "message.send_failed", "message.bounce_detected", "message.opened", "message.opened.legacy", "message.link_clicked", "message.link_clicked.legacy", "thread.replied", "thread.replied.legacy", "message.delivered", "message.bounced", "message.complaint", "message.rejected", "message.transactional.delivered", "message.transactional.bounced", "message.transactional.complaint", "message.transactional.rejected", "message.intelligence.order", "message.intelligence.tracking", "folder.created", "folder.updated", "folder.deleted", "contact.updated", "contact.deleted", "booking.created", "booking.pending", "booking.rescheduled", "booking.cancelled", "booking.reminder", "notetaker.created", "notetaker.updated", "notetaker.deleted", "notetaker.meeting_state", "notetaker.media", "active"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["openai"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["batch.cancelled", "batch.completed", "batch.expired", "batch.failed", "eval.run.canceled", "eval.run.failed", "eval.run.succeeded", "fine_tuning.job.cancelled", "fine_tuning.job.failed", "fine_tuning.job.succeeded", "live.call.incoming", "realtime.call.incoming", "response.cancelled", "response.completed", "response.failed", "response.incomplete", "safety_identifier.blocked"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["paddle"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["address.created", "address.imported", "address.updated", "adjustment.created", "adjustment.updated", "api_key.created", "api_key.expired", "api_key.expiring", "api_key.revoked", "api_key.updated", "api_key_exposure.created", "business.created", "business.imported", "business.updated", "client_token.created", "client_token.revoked", "client_token.updated", "customer.created", "customer.imported", "customer.updated", "discount.created", "discount.imported", "discount.updated", "discount_group.created", "discount_group.updated", "payment_method.deleted", "payment_method.saved", "payout.created", "payout.paid", "price.created", "price.imported", "price.updated", "product.created", "product.imported", "product.updated", "report.created", "report.updated", "subscription.activated", "subscription.canceled", "subscription.created", "subscription.imported", "subscription.past_due", "subscription.paused", "subscription.resumed", "subscription.trialing", "subscription.updated", "transaction.billed", "transaction.canceled", "transaction.completed", "transaction.created", "transaction.paid", "transaction.past_due", "transaction.payment_failed", "transaction.ready", "transaction.revised", "transaction.updated"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["polar"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["customer.created", "customer.updated", "customer.deleted", "customer.state_changed", "customer_seat.assigned", "customer_seat.claimed", "customer_seat.revoked", "member.created", "member.updated", "member.deleted", "benefit.created", "benefit_grant.created", "benefit_grant.cycled", "benefit_grant.revoked", "benefit_grant.updated", "benefit.updated", "checkout.created", "checkout.updated", "checkout.expired", "order.created", "order.paid", "order.updated", "order.refunded", "organization.updated", "product.created", "product.updated", "refund.created", "refund.updated", "subscription.active", "subscription.canceled", "subscription.created", "subscription.revoked", "subscription.uncanceled", "subscription.updated", "subscription.past_due"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["resend"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["email.sent", "email.scheduled", "email.delivered", "email.delivery_delayed", "email.complained", "email.bounced", "email.opened", "email.clicked", "email.received", "email.failed", "email.suppressed", "contact.created", "contact.updated", "contact.deleted", "domain.created", "domain.updated", "domain.deleted", "suppression.added", "suppression.removed"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["slack"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["event_callback"], p.SlackInnerEvent],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["tectra"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["content.signed"], p.TectraContentSigned],
        Event[Literal["batch.anchored"], p.TectraBatchAnchored],
        Event[Literal["content.verified"], p.TectraContentVerified],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["thunderstack"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["NODE_STATUS_UPDATED"], p.ThunderstackNodeStatusUpdated],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["tusky"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["file.hot"], p.TuskyFile],
        Event[Literal["file.synced"], p.TuskyFile],
        Event[Literal["file.cold"], p.TuskyFile],
        Event[Literal["file.error"], p.TuskyFileError],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["tuteliq"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["safety.critical"], p.TuteliqSafetyAlert],
        Event[Literal["safety.high"], p.TuteliqSafetyAlert],
        Event[Literal["safety.medium"], p.TuteliqSafetyAlert],
        Event[Literal["batch.completed", "batch.failed", "voice.alert", "report.ready", "webhook.test"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["workos"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Union[
        Event[Literal["authentication.email_verification_succeeded", "authentication.magic_auth_failed", "authentication.magic_auth_succeeded", "authentication.mfa_succeeded", "authentication.oauth_failed", "authentication.oauth_succeeded", "authentication.password_failed", "authentication.password_succeeded", "authentication.passkey_failed", "authentication.passkey_succeeded", "authentication.sso_failed", "authentication.sso_started", "authentication.sso_succeeded", "authentication.sso_timed_out", "authentication.radar_risk_detected", "api_key.created", "api_key.revoked", "connection.activated", "connection.deactivated", "connection.saml_certificate_renewal_required", "connection.saml_certificate_renewed", "connection.deleted", "dsync.activated", "dsync.deleted", "dsync.group.created", "dsync.group.deleted", "dsync.group.updated", "dsync.group.user_added", "dsync.group.user_removed", "dsync.user.created", "dsync.user.deleted", "dsync.user.updated", "email_verification.created", "group.created", "group.deleted", "group.member_added", "group.member_removed", "group.updated", "flag.created", "flag.deleted", "flag.updated", "flag.rule_updated", "invitation.accepted", "invitation.created", "invitation.resent", "invitation.revoked", "magic_auth.created", "organization.created", "organization.deleted", "organization.updated", "organization_domain.created", "organization_domain.deleted", "organization_domain.updated", "organization_domain.verified", "organization_domain.verification_failed", "password_reset.created", "password_reset.succeeded", "user.created", "user.updated", "user.deleted", "organization_membership.created", "organization_membership.deleted", "organization_membership.updated", "role.created", "role.deleted", "role.updated", "organization_role.created", "organization_role.deleted", "organization_role.updated", "permission.created", "permission.deleted", "permission.updated", "pipes.connected_account.connected", "pipes.connected_account.disconnected", "pipes.connected_account.reauthorization_needed", "session.created", "session.revoked", "waitlist_user.approved", "waitlist_user.created", "waitlist_user.denied"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["airwallex", "alchemy", "ashby", "autodesk-aps", "cal-com", "calendly", "chatwoot", "checkout-com", "checkr", "clerk", "clickup", "coinbase-commerce", "crisp", "cursor", "deel", "dodo-payments", "duffel", "dwolla", "dyte", "elevenlabs", "gemini", "getstream", "gusto", "increase", "intercom", "jira", "lemon-squeezy", "notion", "pagerduty", "paystack", "razorpay", "segment", "standard-webhooks", "stripe", "twitch", "typeform", "vercel", "viber"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Event[str, Any]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["ably", "acuity", "affirm", "aftership", "agora", "airship", "airtable", "asana", "billit", "bitbucket", "buildkite-signature", "cashfree", "cloudflare-stream", "coinify", "commercelayer", "courier", "discourse", "doppler", "dropbox", "etsy", "expo-eas", "fastspring", "finch", "fingerprint", "fizzy", "forgejo", "framer", "front", "ghost", "gitea", "github-sha1", "github", "gitlab-signing-token", "gocardless", "goody", "hcp-terraform", "help-scout", "heroku", "hookdeck", "incident-io", "intuit", "kick", "kontent-ai", "line", "modern-treasury", "pusher", "replicate", "sentry", "shippo", "shopify", "svix", "tiktok", "woocommerce", "xero"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Event[None, Dict[str, Any]]]: ...
    # </platforms>
    @overload
    def __new__(
        cls,
        provider: Union[str, Dict[str, Any]],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Event[Optional[str], Any]]: ...

    def verify(
        self,
        body: _Raw,
        headers: _Headers,
        *,
        now: Optional[_Time] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> _E:
        """Verifies a delivery and reads its event.

        body: the raw body as bytes-like or str, never parsed JSON.
        headers: all of the request's, as a mapping or as (name, value) pairs, in any
        case; values may be lists.
        now: an aware datetime, or seconds since 1970 (int or float); None: the clock's.
        url, method: str, for schemes that sign them.

        Raises WebhookVerificationError. Its `status` is the HTTP status to answer with,
        and its `code` says why: missing_signature, ambiguous_signature,
        malformed_signature, signature_mismatch, missing_timestamp, malformed_timestamp,
        timestamp_too_old, timestamp_too_new, unexpected_node, body_too_large,
        invalid_json, invalid_payload; for mistakes in the call, body_not_raw,
        headers_not_given and invalid_option (a url or method that the scheme signs is
        missing); or out_of_memory.
        Raises WebhookConfigError, invalid_option, if now, url or method is of another type.
        """

    def verify_signature(
        self,
        body: _Raw,
        headers: _Headers,
        *,
        now: Optional[_Time] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> VerifiedSignature:
        """Verifies only a delivery's signature and age, for bodies that aren't JSON.

        Takes what verify takes, and raises what verify raises, except for
        unexpected_node, invalid_json and invalid_payload.
        """

    def sign(
        self,
        body: _Raw,
        *,
        now: Optional[_Time] = None,
        id: Optional[str] = None,
        delivery_id: Optional[str] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> Dict[str, str]:
        """Signs a body with the first secret. Returns every header that the provider
        would send with it, as a dict of str.

        body: bytes-like or str.
        now: an aware datetime, or seconds since 1970 (int or float); None: the clock's.
        id, delivery_id: str; None: new random ones.
        url, method: str, for schemes that sign them.

        Raises WebhookConfigError: invalid_key if the first secret is a public key,
        invalid_option. Raises WebhookVerificationError, body_not_raw, if the body is
        neither bytes-like nor a str.
        """

    def sample(
        self,
        type: str,
        *,
        now: Optional[_Time] = None,
        id: Optional[str] = None,
        delivery_id: Optional[str] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> SampleDelivery:
        """A signed sample delivery of a documented event type, to test with. The event's
        own time is the present one, because receivers refuse old events.

        Takes what sign takes. Raises WebhookConfigError: invalid_option for a type
        without a sample, invalid_key if the first secret is a public key.
        """

    @property
    def provider(self) -> str:
        """The provider's id."""

    @property
    def record(self) -> Dict[str, Any]:
        """The provider's record, as a new dict of plain values, of the shape that
        hookseal.provider returns."""

    @property
    def retry_schedule(self) -> Optional[RetrySchedule]:
        """When the provider delivers again, as it documents it; None if it doesn't."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class Event(Generic[_Type, _Data]):
    """A verified, parsed delivery.

    `payload` is what json.loads returns for the body, and `data` the part of it in
    which the provider sends the event's data (the same object, not a copy). Their
    shapes, for the providers that document them, are the TypedDicts of hookseal.events.
    """

    @property
    def provider(self) -> str:
        """The id of the provider that signed it."""

    @property
    def type(self) -> _Type:
        """The event type; None if the provider signs none. A type that isn't documented
        is accepted too, with `recognized` False."""

    @property
    def id(self) -> Optional[str]:
        """The event's own id; None if the provider signs none."""

    @property
    def timestamp(self) -> Optional[datetime]:
        """When the event happened, as an aware datetime in UTC to the millisecond; None
        if the provider doesn't say, or (with a warning) if it doesn't parse."""

    @property
    def data(self) -> _Data:
        """The event's data; None, with a warning, if it is missing."""

    @property
    def payload(self) -> Dict[str, Any]:
        """The whole payload, a dict."""

    @property
    def recognized(self) -> bool:
        """Whether the event type and its data are as documented."""

    @property
    def warnings(self) -> List[EventWarning]:
        """Where the payload differs from the documentation: a list of EventWarning."""

    @property
    def idempotency_key(self) -> str:
        """The same for every delivery of this event, made only from what is signed:
        "<provider>:<id>", or "<provider>:sha256:<hash of the body>"."""

    @property
    def delivery_id(self) -> Optional[str]:
        """The delivery's id, or None. It is not signed: whoever replays a delivery can change it."""

    @property
    def secret_index(self) -> int:
        """Which of the secrets matched: 0 is the first."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class EventWarning:
    """A place where a payload differs from the documentation."""

    @property
    def code(self) -> _WarningCode:
        """The stable code."""

    @property
    def path(self) -> str:
        """Where, as a JSON path: "$.data.status"."""

    @property
    def message(self) -> str:
        """What was expected and what was found."""

@final
class VerifiedSignature:
    """A delivery whose signature and age are right. Nothing was read from its body."""

    @property
    def secret_index(self) -> int:
        """Which of the secrets matched: 0 is the first."""

    @property
    def idempotency_key(self) -> str:
        """The key that verify gives for the same delivery: "<provider>:<id>", or
        "<provider>:sha256:<hash of the body>". It is made when it is first read."""

    @property
    def timestamp(self) -> Optional[datetime]:
        """The signed time, as an aware datetime in UTC to the millisecond; None if the
        provider signs no time."""

@final
class SampleDelivery:
    """A sample payload, signed as the provider signs."""

    @property
    def type(self) -> str:
        """The event type."""

    @property
    def body(self) -> bytes:
        """The payload, as bytes."""

    @property
    def headers(self) -> Dict[str, str]:
        """Every header that the provider would send with it, as a dict of str."""

    @property
    def documented(self) -> bool:
        """Whether the payload is from the documentation, except for its time. False: the
        documentation shows none, and this is a plausible one."""

@final
class RetrySchedule:
    """When a provider delivers again, as it documents it."""

    @property
    def attempts(self) -> int:
        """How often a delivery is attempted at most, the first attempt included."""

    @property
    def delays(self) -> Tuple[int, ...]:
        """Seconds before the second attempt, the third, and so on: a tuple of int."""

    @property
    def timeout(self) -> Optional[int]:
        """Seconds that the receiver has to answer; None if that isn't documented."""

    @property
    def source(self) -> str:
        """What of the documentation says so: "policy", "configuration" or "example"."""

def providers() -> List[str]:
    """The ids of the built-in providers."""

def provider(id: str) -> Dict[str, Any]:
    """The record of a built-in provider, as a dict of plain values: what Webhook
    takes in place of an id, and a pattern for a provider of your own.

    Raises WebhookConfigError: unknown_provider.
    """

def _build_payloads(here: bool) -> None:
    """For tests: whether payloads are built by the native part, where that is possible."""
