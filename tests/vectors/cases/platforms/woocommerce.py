"""WooCommerce: deliveries by its documented recipe."""

from ..platform import Platform
from ..recipe import digest_hex, mac_base64, mac_hex, written

SECRET = "wc_secret_1234567890"
BODY = written({"id": 727, "status": "processing", "currency": "USD", "total": "29.35"})


def signed(body, *, secret=SECRET):
    return {"X-WC-Webhook-Topic": "order.updated", "X-WC-Webhook-Signature": mac_base64(secret, body)}


woocommerce = Platform("woocommerce", secret=SECRET, signed=signed)


def keyed(topic):
    """The event of that body under a topic of the list: both make its key."""
    key = woocommerce.key(topic, "sha256", digest_hex(BODY))
    return {**woocommerce.event(topic, unsigned=["type"]), "idempotency_key": key}


def cases():
    accepted = keyed("order.updated")
    yield woocommerce.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield woocommerce.wrong("hex", "the right bytes in hex, where the platform writes base64",
                             BODY, "malformed_signature", {**signed(BODY), "X-WC-Webhook-Signature": mac_hex(SECRET, BODY)})
    yield woocommerce.made("two-topics", "an order that is made and changed at once has the same body under both topics: these are two events", BODY,
                           keyed("order.created"), {**signed(BODY), "X-WC-Webhook-Topic": "order.created"})
    yield woocommerce.made("other-type", "the topic isn't signed: one of a plugin passes with a warning, and makes no key", BODY,
                           woocommerce.event("action.sent", recognized=False, warnings=[("unknown_type", "header:X-WC-Webhook-Topic")], unsigned=["type"]), {**signed(BODY), "X-WC-Webhook-Topic": "action.sent"})
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    yield woocommerce.challenge("ping", "what WooCommerce sends when a webhook is made, unsigned", b"webhook_id=12", form, {"status": 200, "body": ""})
    yield woocommerce.challenge("no-ping", "an event is no ping", BODY, signed(BODY), None)
    yield woocommerce.challenge("signed-ping", "nor is a form that claims to be signed", b"webhook_id=12", {**form, "X-WC-Webhook-Signature": "AAAA"}, None)
    yield woocommerce.unsigned("other-delivery", "the delivery's id isn't signed: another one makes no other key", BODY, {**accepted, "delivery_id": "d2"}, {"X-WC-Webhook-Delivery-ID": "d2"})
    yield woocommerce.wrong("secret-with-entity", "WooCommerce decodes `&amp;` in a secret before it signs: such a secret verifies nothing", BODY, "signature_mismatch", signed(BODY, secret="one&two"), secret="one&amp;two")
