# Written by `cargo xtask types` from providers/: change it there.
"""The documented events and their payloads.

For type checkers: at run time data is what `json.loads` returns.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Union

from hookseal._hookseal import Event
from hookseal.payloads import (
    FiledgrVaultCreated as FiledgrVaultCreated,
    FiledgrVaultDataUpdated as FiledgrVaultDataUpdated,
    FiledgrVaultPermissionChanged as FiledgrVaultPermissionChanged,
    FiledgrVaultVerificationComplete as FiledgrVaultVerificationComplete,
    FiledgrStreamDataReceived as FiledgrStreamDataReceived,
    FiledgrStreamAlertTriggered as FiledgrStreamAlertTriggered,
    FiledgrVaultAccessed as FiledgrVaultAccessed,
    SlackInnerEvent as SlackInnerEvent,
    TectraKeyedSigner as TectraKeyedSigner,
    TectraContentSigned as TectraContentSigned,
    TectraBatchAnchored as TectraBatchAnchored,
    TectraCheck as TectraCheck,
    TectraChecks as TectraChecks,
    TectraSigner as TectraSigner,
    TectraContentVerified as TectraContentVerified,
    ThunderstackNodeStatus as ThunderstackNodeStatus,
    ThunderstackNodeStatusUpdated as ThunderstackNodeStatusUpdated,
    TuskyFile as TuskyFile,
    TuskyFileError as TuskyFileError,
    TuteliqSafetyAlert as TuteliqSafetyAlert,
)

# An event of brex, by its `type`.
BrexEvent = Union[
    Event[Literal["REFERRAL_CREATED", "REFERRAL_ACTIVATED", "REFERRAL_APPLICATION_STATUS_CHANGED", "TRANSFER_PROCESSED", "TRANSFER_FAILED", "USER_UPDATED"], Dict[str, Any]],
]

# An event of btcpay, by its `type`.
BtcpayEvent = Union[
    Event[Literal["InvoiceCreated", "InvoiceReceivedPayment", "InvoicePaymentSettled", "InvoiceProcessing", "InvoiceExpired", "InvoiceSettled", "InvoiceInvalid", "InvoiceExpiredPaidPartial", "InvoicePaidAfterExpiration", "InvoiceRefund"], Dict[str, Any]],
]

# An event of circleci, by its `type`.
CircleciEvent = Union[
    Event[Literal["workflow-completed", "job-completed"], Dict[str, Any]],
]

# An event of dub, by its `type`.
DubEvent = Union[
    Event[Literal["link.created", "link.updated", "link.deleted", "link.clicked", "lead.created", "sale.created", "partner.application_submitted", "partner.enrolled", "partner.merged", "commission.created", "bounty.created", "bounty.updated", "payout.confirmed", "discount_code.created", "discount_code.deleted"], Dict[str, Any]],
]

# An event of filedgr, by its `type`.
FiledgrEvent = Union[
    Event[Literal["vault.created"], FiledgrVaultCreated],
    Event[Literal["vault.data_updated"], FiledgrVaultDataUpdated],
    Event[Literal["vault.permission_changed"], FiledgrVaultPermissionChanged],
    Event[Literal["vault.verification_complete"], FiledgrVaultVerificationComplete],
    Event[Literal["stream.data_received"], FiledgrStreamDataReceived],
    Event[Literal["stream.alert_triggered"], FiledgrStreamAlertTriggered],
    Event[Literal["vault.accessed"], FiledgrVaultAccessed],
]

# An event of firecrawl, by its `type`.
FirecrawlEvent = Union[
    Event[Literal["crawl.started", "crawl.page", "crawl.completed", "batch_scrape.started", "batch_scrape.page", "batch_scrape.completed", "extract.started", "extract.completed", "extract.failed", "agent.started", "agent.action", "agent.completed", "agent.failed", "agent.cancelled", "monitor.page", "monitor.check.completed"], Dict[str, Any]],
]

# An event of knock, by its `type`.
KnockEvent = Union[
    Event[Literal["message.sent", "message.delivered", "message.delivery_attempted", "message.undelivered", "message.bounced", "message.seen", "message.unseen", "message.read", "message.unread", "message.archived", "message.unarchived", "message.interacted", "message.link_clicked", "workflow.updated", "workflow.committed", "workflow_recipient_run.started", "workflow_recipient_run.completed", "workflow_recipient_run.error", "email_layout.updated", "email_layout.committed", "translation.updated", "translation.committed", "partial.updated", "partial.committed", "source_event_action.updated", "source_event_action.committed"], Dict[str, Any]],
]

# An event of mux, by its `type`.
MuxEvent = Union[
    Event[Literal["robots.job.ask_questions.cancelled", "robots.job.ask_questions.completed", "robots.job.ask_questions.errored", "robots.job.ask_questions.pending", "robots.job.ask_questions.processing", "robots.job.find_key_moments.cancelled", "robots.job.find_key_moments.completed", "robots.job.find_key_moments.errored", "robots.job.find_key_moments.pending", "robots.job.find_key_moments.processing", "robots.job.generate_chapters.cancelled", "robots.job.generate_chapters.completed", "robots.job.generate_chapters.errored", "robots.job.generate_chapters.pending", "robots.job.generate_chapters.processing", "robots.job.moderate.cancelled", "robots.job.moderate.completed", "robots.job.moderate.errored", "robots.job.moderate.pending", "robots.job.moderate.processing", "robots.job.summarize.cancelled", "robots.job.summarize.completed", "robots.job.summarize.errored", "robots.job.summarize.pending", "robots.job.summarize.processing", "robots.job.translate_captions.cancelled", "robots.job.translate_captions.completed", "robots.job.translate_captions.errored", "robots.job.translate_captions.pending", "robots.job.translate_captions.processing", "video.asset.created", "video.asset.deleted", "video.asset.errored", "video.asset.live_stream_completed", "video.asset.master.deleted", "video.asset.master.errored", "video.asset.master.preparing", "video.asset.master.ready", "video.asset.non_standard_input_detected", "video.asset.ready", "video.asset.static_rendition.created", "video.asset.static_rendition.deleted", "video.asset.static_rendition.errored", "video.asset.static_rendition.ready", "video.asset.static_rendition.skipped", "video.asset.static_renditions.deleted", "video.asset.static_renditions.errored", "video.asset.static_renditions.preparing", "video.asset.static_renditions.ready", "video.asset.track.created", "video.asset.track.deleted", "video.asset.track.errored", "video.asset.track.ready", "video.asset.updated", "video.asset.warning", "video.delivery.high_traffic", "video.live_stream.active", "video.live_stream.connected", "video.live_stream.created", "video.live_stream.deleted", "video.live_stream.disabled", "video.live_stream.disconnected", "video.live_stream.enabled", "video.live_stream.idle", "video.live_stream.recording", "video.live_stream.simulcast_target.broadcasting", "video.live_stream.simulcast_target.created", "video.live_stream.simulcast_target.deleted", "video.live_stream.simulcast_target.errored", "video.live_stream.simulcast_target.idle", "video.live_stream.simulcast_target.starting", "video.live_stream.simulcast_target.updated", "video.live_stream.updated", "video.live_stream.warning", "video.upload.asset_created", "video.upload.cancelled", "video.upload.created", "video.upload.errored"], Dict[str, Any]],
]

# An event of nylas, by its `type`.
NylasEvent = Union[
    Event[Literal["calendar.created", "calendar.updated", "calendar.deleted", "event.created", "event.updated", "event.deleted", "grant.created", "grant.updated", "grant.deleted", "grant.expired", "grant.imap_sync_completed", "message.created", "message.created.cleaned", "message.updated", "message.deleted", "message.created.truncated", "message.updated.truncated", "message.send_success", "message.send_failed", "message.bounce_detected", "message.opened", "message.opened.legacy", "message.link_clicked", "message.link_clicked.legacy", "thread.replied", "thread.replied.legacy", "message.delivered", "message.bounced", "message.complaint", "message.rejected", "message.transactional.delivered", "message.transactional.bounced", "message.transactional.complaint", "message.transactional.rejected", "message.intelligence.order", "message.intelligence.tracking", "folder.created", "folder.updated", "folder.deleted", "contact.updated", "contact.deleted", "booking.created", "booking.pending", "booking.rescheduled", "booking.cancelled", "booking.reminder", "notetaker.created", "notetaker.updated", "notetaker.deleted", "notetaker.meeting_state", "notetaker.media", "active"], Dict[str, Any]],
]

# An event of openai, by its `type`.
OpenaiEvent = Union[
    Event[Literal["batch.cancelled", "batch.completed", "batch.expired", "batch.failed", "eval.run.canceled", "eval.run.failed", "eval.run.succeeded", "fine_tuning.job.cancelled", "fine_tuning.job.failed", "fine_tuning.job.succeeded", "live.call.incoming", "realtime.call.incoming", "response.cancelled", "response.completed", "response.failed", "response.incomplete", "safety_identifier.blocked"], Dict[str, Any]],
]

# An event of paddle, by its `type`.
PaddleEvent = Union[
    Event[Literal["address.created", "address.imported", "address.updated", "adjustment.created", "adjustment.updated", "api_key.created", "api_key.expired", "api_key.expiring", "api_key.revoked", "api_key.updated", "api_key_exposure.created", "business.created", "business.imported", "business.updated", "client_token.created", "client_token.revoked", "client_token.updated", "customer.created", "customer.imported", "customer.updated", "discount.created", "discount.imported", "discount.updated", "discount_group.created", "discount_group.updated", "payment_method.deleted", "payment_method.saved", "payout.created", "payout.paid", "price.created", "price.imported", "price.updated", "product.created", "product.imported", "product.updated", "report.created", "report.updated", "subscription.activated", "subscription.canceled", "subscription.created", "subscription.imported", "subscription.past_due", "subscription.paused", "subscription.resumed", "subscription.trialing", "subscription.updated", "transaction.billed", "transaction.canceled", "transaction.completed", "transaction.created", "transaction.paid", "transaction.past_due", "transaction.payment_failed", "transaction.ready", "transaction.revised", "transaction.updated"], Dict[str, Any]],
]

# An event of polar, by its `type`.
PolarEvent = Union[
    Event[Literal["customer.created", "customer.updated", "customer.deleted", "customer.state_changed", "customer_seat.assigned", "customer_seat.claimed", "customer_seat.revoked", "member.created", "member.updated", "member.deleted", "benefit.created", "benefit_grant.created", "benefit_grant.cycled", "benefit_grant.revoked", "benefit_grant.updated", "benefit.updated", "checkout.created", "checkout.updated", "checkout.expired", "order.created", "order.paid", "order.updated", "order.refunded", "organization.updated", "product.created", "product.updated", "refund.created", "refund.updated", "subscription.active", "subscription.canceled", "subscription.created", "subscription.revoked", "subscription.uncanceled", "subscription.updated", "subscription.past_due"], Dict[str, Any]],
]

# An event of resend, by its `type`.
ResendEvent = Union[
    Event[Literal["email.sent", "email.scheduled", "email.delivered", "email.delivery_delayed", "email.complained", "email.bounced", "email.opened", "email.clicked", "email.received", "email.failed", "email.suppressed", "contact.created", "contact.updated", "contact.deleted", "domain.created", "domain.updated", "domain.deleted", "suppression.added", "suppression.removed"], Dict[str, Any]],
]

# An event of slack, by its `type`.
SlackEvent = Union[
    Event[Literal["event_callback"], SlackInnerEvent],
]

# An event of tectra, by its `type`.
TectraEvent = Union[
    Event[Literal["content.signed"], TectraContentSigned],
    Event[Literal["batch.anchored"], TectraBatchAnchored],
    Event[Literal["content.verified"], TectraContentVerified],
]

# An event of thunderstack, by its `type`.
ThunderstackEvent = Union[
    Event[Literal["NODE_STATUS_UPDATED"], ThunderstackNodeStatusUpdated],
]

# An event of tusky, by its `type`.
TuskyEvent = Union[
    Event[Literal["file.hot"], TuskyFile],
    Event[Literal["file.synced"], TuskyFile],
    Event[Literal["file.cold"], TuskyFile],
    Event[Literal["file.error"], TuskyFileError],
]

# An event of tuteliq, by its `type`.
TuteliqEvent = Union[
    Event[Literal["safety.critical"], TuteliqSafetyAlert],
    Event[Literal["safety.high"], TuteliqSafetyAlert],
    Event[Literal["safety.medium"], TuteliqSafetyAlert],
    Event[Literal["batch.completed", "batch.failed", "voice.alert", "report.ready", "webhook.test"], Dict[str, Any]],
]

# An event of workos, by its `type`.
WorkosEvent = Union[
    Event[Literal["authentication.email_verification_succeeded", "authentication.magic_auth_failed", "authentication.magic_auth_succeeded", "authentication.mfa_succeeded", "authentication.oauth_failed", "authentication.oauth_succeeded", "authentication.password_failed", "authentication.password_succeeded", "authentication.passkey_failed", "authentication.passkey_succeeded", "authentication.sso_failed", "authentication.sso_started", "authentication.sso_succeeded", "authentication.sso_timed_out", "authentication.radar_risk_detected", "api_key.created", "api_key.revoked", "connection.activated", "connection.deactivated", "connection.saml_certificate_renewal_required", "connection.saml_certificate_renewed", "connection.deleted", "dsync.activated", "dsync.deleted", "dsync.group.created", "dsync.group.deleted", "dsync.group.updated", "dsync.group.user_added", "dsync.group.user_removed", "dsync.user.created", "dsync.user.deleted", "dsync.user.updated", "email_verification.created", "group.created", "group.deleted", "group.member_added", "group.member_removed", "group.updated", "flag.created", "flag.deleted", "flag.updated", "flag.rule_updated", "invitation.accepted", "invitation.created", "invitation.resent", "invitation.revoked", "magic_auth.created", "organization.created", "organization.deleted", "organization.updated", "organization_domain.created", "organization_domain.deleted", "organization_domain.updated", "organization_domain.verified", "organization_domain.verification_failed", "password_reset.created", "password_reset.succeeded", "user.created", "user.updated", "user.deleted", "organization_membership.created", "organization_membership.deleted", "organization_membership.updated", "role.created", "role.deleted", "role.updated", "organization_role.created", "organization_role.deleted", "organization_role.updated", "permission.created", "permission.deleted", "permission.updated", "pipes.connected_account.connected", "pipes.connected_account.disconnected", "pipes.connected_account.reauthorization_needed", "session.created", "session.revoked", "waitlist_user.approved", "waitlist_user.created", "waitlist_user.denied"], Dict[str, Any]],
]
