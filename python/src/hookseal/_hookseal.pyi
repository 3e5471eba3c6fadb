"""The native part of the package, which re-exports all of it."""

from datetime import datetime
from types import GenericAlias
from typing import Any, Callable, Dict, Generic, Iterable, List, Literal, Optional, Protocol, Sequence, Tuple, Union, final, overload

from typing_extensions import Buffer, TypeAlias, TypeVar

from hookseal import payloads as p
from hookseal.errors import WebhookVerificationError

__version__: str

_Type = TypeVar("_Type", bound=Optional[str], covariant=True, default=Optional[str])
_Data = TypeVar("_Data", covariant=True, default=Any)
_Key = TypeVar("_Key", bound=Optional[str], covariant=True, default=str)
_E = TypeVar("_E", bound=Event[Optional[str], Any, Optional[str]], covariant=True, default=Event[Optional[str], Any, Optional[str]])

class _HasItems(Protocol):
    def items(self) -> Iterable[Any]: ...

_Raw: TypeAlias = Union[str, Buffer]
# Keys by their ids, or a JSON Web Key Set: what has `keys`, or `kty` as a key alone has.
_Keys: TypeAlias = Dict[str, Any]
_Secret: TypeAlias = Union[_Raw, _Keys, Sequence[Union[_Raw, _Keys]]]
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
    settings: what the platform's record asks the receiver for: a dict from names to str.
    allow_handshake: a bool; True lets a challenge deliver the secret, while there is none:
    []. The answer has it then, for you to keep. Allow it only while the webhook is being
    registered: whoever asks could deliver one.

    Raises WebhookConfigError, with one of these codes: unknown_provider,
    invalid_secret, invalid_key, invalid_option.
    """

    # <platforms>
    @overload
    def __new__(
        cls,
        provider: Literal["aws-sns"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Union[
        Event[Literal["Notification"], str],
        Event[Literal["SubscriptionConfirmation"], str],
        Event[Literal["UnsubscribeConfirmation"], str],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["blockfrost"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Union[
        Event[Literal["block"], Dict[str, Any]],
        Event[Literal["transaction"], List[Dict[str, Any]]],
        Event[Literal["epoch"], Dict[str, Any]],
        Event[Literal["delegation"], List[Dict[str, Any]]],
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
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
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
        provider: Literal["shopware"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Union[
        Event[Literal["checkout.customer.before.login"], Dict[str, Any]],
        Event[Literal["checkout.customer.changed-payment-method"], Dict[str, Any]],
        Event[Literal["checkout.customer.deleted"], Dict[str, Any]],
        Event[Literal["checkout.customer.double_opt_in_guest_order"], Dict[str, Any]],
        Event[Literal["checkout.customer.double_opt_in_registration"], Dict[str, Any]],
        Event[Literal["checkout.customer.guest_register"], Dict[str, Any]],
        Event[Literal["checkout.customer.login"], Dict[str, Any]],
        Event[Literal["checkout.customer.logout"], Dict[str, Any]],
        Event[Literal["checkout.customer.register"], Dict[str, Any]],
        Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]],
        Event[Literal["checkout.order.placed"], Dict[str, Any]],
        Event[Literal["contact_form.send"], Dict[str, Any]],
        Event[Literal["customer.group.registration.accepted"], Dict[str, Any]],
        Event[Literal["customer.group.registration.declined"], Dict[str, Any]],
        Event[Literal["customer.recovery.request"], Dict[str, Any]],
        Event[Literal["mail.after.create.message"], Dict[str, Any]],
        Event[Literal["mail.before.send"], Dict[str, Any]],
        Event[Literal["mail.sent"], Dict[str, Any]],
        Event[Literal["newsletter.confirm"], Dict[str, Any]],
        Event[Literal["newsletter.register"], Dict[str, Any]],
        Event[Literal["newsletter.unsubscribe"], Dict[str, Any]],
        Event[Literal["product_export.log"], Dict[str, Any]],
        Event[Literal["review_form.send"], Dict[str, Any]],
        Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]],
        Event[Literal["state_enter.order.state.completed"], Dict[str, Any]],
        Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]],
        Event[Literal["state_enter.order.state.open"], Dict[str, Any]],
        Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]],
        Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]],
        Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]],
        Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]],
        Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]],
        Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]],
        Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]],
        Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]],
        Event[Literal["state_leave.order.state.completed"], Dict[str, Any]],
        Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]],
        Event[Literal["state_leave.order.state.open"], Dict[str, Any]],
        Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]],
        Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]],
        Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]],
        Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]],
        Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]],
        Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]],
        Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]],
        Event[Literal["user.recovery.request"], Dict[str, Any]],
        Event[Literal["product.written"], List[Dict[str, Any]]],
        Event[Literal["product.deleted"], List[Dict[str, Any]]],
        Event[Literal["product_price.written"], List[Dict[str, Any]]],
        Event[Literal["product_price.deleted"], List[Dict[str, Any]]],
        Event[Literal["category.written"], List[Dict[str, Any]]],
        Event[Literal["category.deleted"], List[Dict[str, Any]]],
        Event[Literal["sales_channel.written"], List[Dict[str, Any]]],
        Event[Literal["sales_channel.deleted"], List[Dict[str, Any]]],
        Event[Literal["sales_channel_domain.written"], List[Dict[str, Any]]],
        Event[Literal["sales_channel_domain.deleted"], List[Dict[str, Any]]],
        Event[Literal["customer.written"], List[Dict[str, Any]]],
        Event[Literal["customer.deleted"], List[Dict[str, Any]]],
        Event[Literal["customer_address.written"], List[Dict[str, Any]]],
        Event[Literal["customer_address.deleted"], List[Dict[str, Any]]],
        Event[Literal["order.written"], List[Dict[str, Any]]],
        Event[Literal["order.deleted"], List[Dict[str, Any]]],
        Event[Literal["order_address.written"], List[Dict[str, Any]]],
        Event[Literal["order_address.deleted"], List[Dict[str, Any]]],
        Event[Literal["document.written"], List[Dict[str, Any]]],
        Event[Literal["document.deleted"], List[Dict[str, Any]]],
        Event[Literal["media.written"], List[Dict[str, Any]]],
        Event[Literal["media.deleted"], List[Dict[str, Any]]],
        Event[Literal["app.activated"], List[Dict[str, Any]]],
        Event[Literal["app.deactivated"], List[Dict[str, Any]]],
        Event[Literal["app.deleted"], Dict[str, Any]],
        Event[Literal["app.installed"], Dict[str, Any]],
        Event[Literal["app.updated"], Dict[str, Any]],
        Event[Literal["shopware.updated"], Dict[str, Any]],
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
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
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
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
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
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Union[
        Event[Literal["NODE_STATUS_UPDATED"], p.ThunderstackNodeStatusUpdated],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["tiktok"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Union[
        Event[Literal["authorization.removed"], str],
        Event[Literal["video.upload.failed"], str],
        Event[Literal["video.publish.completed"], str],
        Event[Literal["portability.download.ready"], str],
        Event[Literal["post.publish.failed"], str],
        Event[Literal["post.publish.complete"], str],
        Event[Literal["post.publish.inbox_delivered"], str],
        Event[Literal["post.publish.publicly_available"], str],
        Event[Literal["post.publish.no_longer_publicaly_available"], str],
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
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
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
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Union[
        Event[Literal["safety.critical"], p.TuteliqSafetyAlert],
        Event[Literal["safety.high"], p.TuteliqSafetyAlert],
        Event[Literal["safety.medium"], p.TuteliqSafetyAlert],
        Event[Literal["batch.completed"], Dict[str, Any]],
        Event[Literal["batch.failed"], Dict[str, Any]],
        Event[Literal["voice.alert"], Dict[str, Any]],
        Event[Literal["report.ready"], Dict[str, Any]],
        Event[Literal["webhook.test"], Dict[str, Any]],
    ]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["appwrite", "argo-cd", "checkly", "datadog", "dropbox", "frappe", "freshdesk", "gorgias", "hubspot-v2", "messagebird", "new-relic", "twilio", "zammad", "zapier"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Event[None, Any, None]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["airship", "airtable", "braintree", "cloudflare-stream", "configcat", "convoy-advanced", "convoy", "deepgram", "expo-eas", "fillout", "fingerprint", "framer", "ghost", "google-pubsub", "hookdeck", "marqeta", "mattermost", "mautic", "modern-treasury", "plivo-v2", "quicknode", "readme", "replicate", "sanity", "sinch", "sonarqube", "svix", "telegram", "upstash-qstash", "vanta", "veriff", "vonage", "websub", "x", "xendit"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Event[None, Any]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["acuity", "attio", "bitbucket", "clickup", "cloudflare-realtimekit", "cronofy", "discourse", "doppler", "drupal-webhooks", "gitlab-token", "gitness", "google-calendar", "grafana", "help-scout", "hugging-face", "lago-jwt", "lago", "microsoft-graph", "nango", "plivo-v1", "read-the-docs", "saleor", "storyblok"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Event[Optional[str], Any, None]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["ably", "adobe-io-events", "adyen-platform", "adyen-standard", "affirm", "aftership", "agora", "aircall", "airwallex", "akeneo", "alchemy", "anthropic", "asaas", "asana", "ashby", "assemblyai", "auth0-log-stream", "authorize-net", "autodesk-aps", "azure-devops", "azure-event-grid", "bandwidth", "bigcommerce", "billit", "bitrise", "bolt", "bot-framework", "box", "boxyhq", "brevo", "brex", "btcpay", "buildkite-signature", "buildkite-token", "cal-com", "calendly", "cashfree", "chargebee", "chargify", "chargily", "chatwoot", "checkout-com", "checkr", "circle", "circleci", "clerk", "close", "cloudconvert", "cloudevents", "cloudflare-notifications", "cloudinary", "coinbase-cdp", "coinbase-commerce", "coinify", "commercelayer", "constant-contact", "contentful", "courier", "crisp", "cursor", "customer-io", "daily", "deel", "dialpad", "discord", "dixa", "dlocal", "documenso", "docuseal", "docusign", "dodo-payments", "drone", "dropbox-sign", "dub", "duffel", "dwolla", "dyte", "easypost", "ebay", "elevenlabs", "etsy", "fal-ai", "fastspring", "fedapay", "figma", "finch", "fintoc", "fireblocks-v1", "fireblocks-v2", "firecrawl", "fizzy", "flagsmith", "flutterwave-v3", "flutterwave-v4", "forgejo", "formbricks", "freshchat", "front", "fusionauth-hmac", "fusionauth", "gemini", "getstream", "gitbucket", "gitea", "github-secret-scanning", "github-sha1", "github", "gitlab-signing-token", "gocardless", "gogs", "goody", "google-chat", "gr4vy", "greenhouse", "growthbook-sdk", "growthbook", "gusto", "harbor", "hcp-terraform", "helius", "heroku", "hook0", "hubspot-v1", "hubspot-v3", "hygraph", "imagekit", "incident-io", "increase", "intercom", "intuit", "iyzico", "jira", "keygen", "kick", "kinde", "klarna", "klaviyo", "knock", "ko-fi", "komoju", "kontent-ai", "kustomer", "launchdarkly", "lemon-squeezy", "lettermint", "line", "linear", "linkedin", "lithic", "livekit", "lob", "logto", "loop-returns", "loops", "mailerlite", "mailgun", "mailjet", "make", "mandrill", "mastodon", "meilisearch", "memberful", "mercado-pago", "merge-dev", "meta", "mixpanel-cohort", "mollie", "monday", "mongodb-atlas", "ms-teams", "mux", "netlify", "notion", "npm-hooks", "nylas", "okta-event-hook", "omise", "onfido", "onfleet", "openai", "openproject", "orb", "outline", "paddle", "pagerduty", "paymongo", "paypal", "paystack", "persona", "phabricator", "pipedrive", "plaid", "plane", "planetscale", "podium", "polar", "postmark", "primer", "prismic", "privy", "pulumi", "pusher", "razorpay", "recall-ai", "recurly", "render", "resend", "retell", "revenuecat-signed", "revenuecat", "revolut", "ringcentral", "samsara", "savvycal", "segment", "sendbird", "sendgrid", "sentry", "shippo", "shipstation", "shopify", "signable", "signatureapi", "signwell", "smartcar", "smartsheet", "snyk", "sparkpost", "spree", "square", "squarespace", "standard-webhooks-v1a", "standard-webhooks", "strapi", "stripe-thin", "stripe", "stytch", "sumup", "supabase-auth-hook", "superwall", "surveymonkey", "taiga", "tailscale", "tally", "tatum", "telnyx", "terra", "thought-industries", "todoist", "trello", "trigger-dev", "turnkey", "twitch", "typeform", "unit", "uploadcare", "vapi", "vercel", "viber", "vikunja", "webex", "webflow", "wechat-pay", "whoop", "wise", "wix", "woocommerce", "workos", "worldline-connect", "worldpay", "xero", "xobni", "xsolla", "yousign", "zendesk", "zitadel", "zoom"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Event[Optional[str], Any]]: ...
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
        settings: Optional[Dict[str, str]] = None,
        allow_handshake: bool = False,
    ) -> Webhook[Event[Optional[str], Any, Optional[str]]]: ...

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
        timestamp_too_old, timestamp_too_new, unknown_key, claim_mismatch, unexpected_node,
        body_too_large, invalid_json, invalid_payload; for mistakes in the call, body_not_raw,
        headers_not_given and invalid_option (a url or method that the scheme signs is
        missing); or out_of_memory. What looks like a challenge and can't be answered is
        challenge_refused.
        Raises WebhookConfigError, invalid_option, if now, url or method is of another type.
        """

    def verify_all(
        self,
        body: _Raw,
        headers: _Headers,
        *,
        now: Optional[_Time] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> List[_E]:
        """Verifies a delivery and reads all of its events, in their order, as a list: for
        platforms that send several in one body. One that can't be read refuses all.

        Takes what verify takes, and raises what verify raises.
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

    def explain(
        self,
        body: _Raw,
        headers: _Headers,
        *,
        now: Optional[_Time] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> Explanation:
        """Why a delivery doesn't verify: what is probably wrong, and how to mend it. It never raises for what a delivery
        holds, and shows no secret and no signature. For development: it tries some hundred mistakes, one after the other.

        Takes what verify takes.
        """

    def challenge(
        self,
        body: _Raw = b"",
        headers: Optional[_Headers] = None,
        *,
        now: Optional[_Time] = None,
        url: Optional[str] = None,
        method: str = "POST",
        on_refused: Optional[Callable[[WebhookVerificationError], object]] = None,
    ) -> Optional[ChallengeAnswer]:
        """The answer to a request that isn't an event and wants one (Slack's url_verification, Meta's
        hub.challenge); None for any other: verify it then.

        Takes what verify takes, and the method of the request, whose url may be its path and query alone.
        on_refused: called with a WebhookVerificationError if what looks like a challenge isn't answered.

        Raises WebhookVerificationError: invalid_option where the answer needs a setting, or the URL, that
        isn't there; body_too_large, body_not_raw or headers_not_given as verify.
        """

    def sign(
        self,
        body: _Raw,
        *,
        now: Optional[_Time] = None,
        id: Optional[str] = None,
        delivery_id: Optional[str] = None,
        type: Optional[str] = None,
        headers: Optional[Dict[str, str]] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> Dict[str, str]:
        """Signs a body with the first secret. Returns every header that the provider
        would send with it, as a dict of str. Where the signature stands elsewhere,
        sign_delivery signs.

        body: bytes-like or str.
        now: an aware datetime, or seconds since 1970 (int or float); None: the clock's.
        id, delivery_id: str; None: new random ones.
        type: the event's type, a str, if a header has it that the body doesn't.
        headers: others that are sent, a dict of str, for schemes that sign headers by name.
        url, method: str, for schemes that sign them.

        Raises WebhookConfigError: invalid_key if the first secret is a public key,
        invalid_option. Raises WebhookVerificationError, body_not_raw, if the body is
        neither bytes-like nor a str.
        """

    def sign_delivery(
        self,
        body: _Raw,
        *,
        now: Optional[_Time] = None,
        id: Optional[str] = None,
        delivery_id: Optional[str] = None,
        type: Optional[str] = None,
        headers: Optional[Dict[str, str]] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> SignedDelivery:
        """Signs a body with the first secret. Returns all that the provider would send,
        wherever the signature stands: body, headers and url. A signature or a time in
        JSON takes the place of what is in its field, which must be there.

        Takes what sign takes, and raises what sign raises.
        """

    def sample(
        self,
        type: str,
        *,
        data: Any = None,
        payload: Optional[Dict[str, Any]] = None,
        now: Optional[_Time] = None,
        id: Optional[str] = None,
        delivery_id: Optional[str] = None,
        headers: Optional[Dict[str, str]] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> SampleDelivery:
        """A signed sample delivery of an event type, to test with: with the documented payload,
        or a plausible one made of what the record says of its envelope. The event's own time
        is the present one, because receivers refuse old events, and its id a new one: two
        samples are two events.

        data: fields in place of those of the sample's data; anything but a dict replaces
        all of it.
        payload: a dict of fields in place of those of the payload. With it, the type may be
        one that can't come.
        Takes what sign takes, but for the type. Raises WebhookConfigError: invalid_option
        for a type that can't come, invalid_key if the first secret is a public key.
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
class Event(Generic[_Type, _Data, _Key]):
    """A verified, parsed delivery.

    `payload` is what json.loads returns for the body, and `data` the part of it in
    which the provider sends the event's data (the same object, not a copy). Their
    shapes, for the providers that document them, are the TypedDicts of hookseal.events.
    Of a form, `payload` is a dict of its fields; of XML and text, that text; None where
    there was no body.

    It can be pickled and copied; to_dict and from_dict are for JSON.
    """

    @property
    def provider(self) -> str:
        """The id of the provider that signed it."""

    @property
    def type(self) -> _Type:
        """The event type; None if the provider sends none or, with a warning, if it isn't
        there. A type that isn't documented is accepted too, with `recognized` False."""

    @property
    def id(self) -> Optional[str]:
        """The event's own id; None if the provider sends none."""

    @property
    def timestamp(self) -> Optional[datetime]:
        """When the event happened, as an aware datetime in UTC to the millisecond; None
        if the provider doesn't say, or (with a warning) if it doesn't parse."""

    @property
    def data(self) -> _Data:
        """The event's data; None, with a warning, if it is missing."""

    @property
    def payload(self) -> Any:
        """The whole payload."""

    @property
    def recognized(self) -> bool:
        """Whether the event type and its data are as documented."""

    @property
    def warnings(self) -> List[EventWarning]:
        """Where the payload differs from the documentation: a list of EventWarning."""

    @property
    def idempotency_key(self) -> _Key:
        """The same for every delivery of this event, made only from what is signed:
        "<provider>:<id>", or "<provider>:sha256:<hash of the body>". None where the record
        says that nothing tells two deliveries apart (event_key "none")."""

    @property
    def delivery_id(self) -> Optional[str]:
        """The delivery's id, or None. It is not signed: whoever replays a delivery can change it."""

    @property
    def secret_index(self) -> int:
        """Which of the secrets matched: 0 is the first."""

    @property
    def proof(self) -> Literal["signed-body", "signed-fields", "token"]:
        """How much the right signature proves: "signed-body", "signed-fields" or "token"."""

    @property
    def unsigned(self) -> List[str]:
        """Which fields of the event come from places that aren't signed: whoever replays a
        delivery can alter them. A list of str."""

    def to_dict(self) -> Dict[str, Any]:
        """All of the event, as a new dict of plain values for JSON: the timestamp is text,
        warnings are dicts. `data` and `payload` are the event's own."""

    @staticmethod
    def from_dict(event: Dict[str, Any], /) -> Event[Optional[str], Any, Optional[str]]:
        """The event that to_dict was called on, from its dict; or from JSON that another
        language wrote of one.

        Raises WebhookConfigError: invalid_option.
        """

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
    def idempotency_key(self) -> Optional[str]:
        """The key that verify gives for the same delivery: "<provider>:<id>", or
        "<provider>:sha256:<hash of the body>". It is made when it is first read. None
        where the record says that nothing tells two deliveries apart."""

    @property
    def timestamp(self) -> Optional[datetime]:
        """The signed time, as an aware datetime in UTC to the millisecond; None if the
        provider signs no time."""

@final
class ChallengeAnswer:
    """What to answer a challenge with."""

    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> Dict[str, str]:
        """The headers, as a dict of str."""

    @property
    def body(self) -> bytes:
        """The body, as bytes."""

    @property
    def secret(self) -> Optional[str]:
        """The secret that the challenge delivered, for you to keep: only where allow_handshake is set, and None else."""

@final
class SignedDelivery:
    """A delivery, as it is to be sent."""

    @property
    def body(self) -> bytes:
        """The body, as bytes, with the signature if it stands there."""

    @property
    def headers(self) -> Dict[str, str]:
        """Every header that the provider would send with it, as a dict of str."""

    @property
    def url(self) -> Optional[str]:
        """The URL to send it to, with the signature if it stands in its query; None if none was given."""

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
    def url(self) -> Optional[str]:
        """The URL to send it to, with the signature if it stands in its query; None if none was given."""

    @property
    def documented(self) -> bool:
        """Whether the payload is from the documentation, except for its id and time. False: the
        documentation shows none, and this is a plausible one."""

    @property
    def draft(self) -> SampleDraft:
        """What was signed. Change it, and sign_delivery signs it again."""

@final
class SampleDraft:
    """A sample before it is signed."""

    @property
    def body(self) -> bytes:
        """The payload, as bytes."""

    @property
    def headers(self) -> Dict[str, str]:
        """Headers that signing asks for, as a dict of str: a nonce, the names of the headers that are signed."""

    @property
    def url(self) -> Optional[str]:
        """The URL, with the parameters that are signed; None if none was given."""

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

@final
class Explanation:
    """Why a delivery doesn't verify."""

    @property
    def verdict(self) -> str:
        """"accepted", or the code that verify gives, or making the Webhook."""

    @property
    def findings(self) -> Tuple[Finding, ...]:
        """What is probably wrong, most likely first: a tuple of Finding. Empty where the signature is right."""

    @property
    def steps(self) -> Tuple[Step, ...]:
        """The steps of the pipeline, what each looked for and what it found: a tuple of Step."""

@final
class Finding:
    """What is probably wrong with a delivery."""

    @property
    def code(self) -> str:
        """The stable code, the same in every language."""

    @property
    def certain(self) -> bool:
        """Whether it was proven: without it, the signature is right under your own secret."""

    @property
    def message(self) -> str:
        """What was found, for people."""

    @property
    def fix(self) -> str:
        """How to mend it: a sentence, or a line of code."""

@final
class Step:
    """A step of the pipeline."""

    @property
    def name(self) -> str:
        """What the step is."""

    @property
    def expected(self) -> str:
        """What it looked for."""

    @property
    def found(self) -> str:
        """What it found."""

    @property
    def passed(self) -> Optional[bool]:
        """Whether it was passed; None if it wasn't reached."""

def explain(
    provider: Union[str, Dict[str, Any]],
    secret: Optional[_Secret],
    body: _Raw,
    headers: _Headers,
    *,
    now: Optional[_Time] = None,
    url: Optional[str] = None,
    method: Optional[str] = None,
) -> Explanation:
    """Why a delivery doesn't verify, where perhaps no Webhook can be made: the secret is
    blank, or the key damaged. Its verdict is then the code of that error.

    provider, secret: what Webhook takes; a secret that isn't there, None, is explained, too.
    body, headers, now, url, method: what Webhook.explain takes.

    Raises WebhookConfigError: unknown_provider, or invalid_option for a record or an
    argument that can't be read.
    """

def providers() -> List[str]:
    """The ids of the built-in providers."""

def provider(id: str) -> Dict[str, Any]:
    """The record of a built-in provider, as a dict of plain values: what Webhook
    takes in place of an id, and a pattern for a provider of your own.

    Raises WebhookConfigError: unknown_provider.
    """

def _build_payloads(here: bool) -> None:
    """For tests: whether payloads are built by the native part, where that is possible."""
