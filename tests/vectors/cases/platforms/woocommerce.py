"""WooCommerce: deliveries by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "wc_secret_1234567890"
BODY = written({"id": 727, "status": "processing", "currency": "USD", "total": "29.35"})


def signed(body, *, secret=SECRET):
    return {"X-WC-Webhook-Topic": "order.updated", "X-WC-Webhook-Signature": mac_base64(secret, body)}


woocommerce = Platform("woocommerce", secret=SECRET, signed=signed)


def cases():
    accepted = woocommerce.event("order.updated", recognized=False, unsigned=["type"])
    yield woocommerce.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield woocommerce.wrong("hex", "the right bytes in hex, where the platform writes base64",
                             BODY, "malformed_signature", {**signed(BODY), "X-WC-Webhook-Signature": mac_hex(SECRET, BODY)})
    yield woocommerce.made("other-type", "the type isn't signed: another one passes, and the event says so", BODY, woocommerce.event("other", recognized=False, unsigned=["type"]), {**signed(BODY), "X-WC-Webhook-Topic": "other"})
