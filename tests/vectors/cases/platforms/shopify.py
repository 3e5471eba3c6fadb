"""Shopify: deliveries of its SDK's tests, and of its documented recipe."""

from ..platform import Platform
from ..recipe import digest_hex, mac_base64, mac_hex, written

SECRET = "shpss_1234567890abcdef1234567890abcdef"
BODY = written({"id": 820982911946154508, "email": "jon@example.com", "total_price": "398.00"})


def signed(body, *, secret=SECRET):
    return {"X-Shopify-Topic": "orders/create", "X-Shopify-Hmac-Sha256": mac_base64(secret, body)}


shopify = Platform("shopify", secret=SECRET, signed=signed)


def keyed(topic):
    """The event of that body under a topic of the list: both make its key."""
    key = shopify.key(topic, "sha256", digest_hex(BODY))
    return {**shopify.event(topic, unsigned=["type"]), "idempotency_key": key}


def cases():
    accepted = keyed("orders/create")
    yield shopify.published("sdk", "Shopify/shopify-api-php, tests/Webhooks/RegistryTest.php", "a request that the tests have for a valid one",
        b'{"foo":"bar"}',
        {
            "X-Shopify-Hmac-Sha256": "/Redz4YXHLnSmmSN8grr5/Jl/Ua3d7yX3iWbjb8R8wo=", "X-Shopify-Topic": "PRODUCTS_UPDATE",
            "X-Shopify-Shop-Domain": "test-shop.myshopify.io",
        },
        shopify.authentic(), secret="steffi", call="verify_signature")
    yield shopify.published("sdk-other-signature", "Shopify/shopify-api-php, tests/Webhooks/RegistryTest.php", "text that is no base64",
        b'{"foo":"bar"}',
        {"X-Shopify-Hmac-Sha256": "whoops_this_is_wrong", "X-Shopify-Topic": "PRODUCTS_UPDATE", "X-Shopify-Shop-Domain": "test-shop.myshopify.io"},
        shopify.refused("malformed_signature"), secret="steffi", call="verify_signature")
    yield shopify.published("convoy", "frain-dev/convoy, pkg/verifier/verifier_test.go", "a body that is no JSON",
        b"Test Payload Body",
        {"X-Shopify-Hmac-SHA256": "16FUVH58NeMcTIIOICN2UJOcPTTa4TbjCndXymGrtM8="},
        shopify.authentic(), secret="Convoy", call="verify_signature")
    yield shopify.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield shopify.wrong("hex", "the right bytes in hex, where the platform writes base64",
                         BODY, "malformed_signature", {**signed(BODY), "X-Shopify-Hmac-Sha256": mac_hex(SECRET, BODY)})
    yield shopify.made("two-topics", "the same body under another topic is another event", BODY, keyed("orders/paid"),
                       {**signed(BODY), "X-Shopify-Topic": "orders/paid"})
    yield shopify.made("other-type", "the topic isn't signed: one that isn't documented passes with a warning, and makes no key", BODY,
                       shopify.event("other", recognized=False, warnings=[("unknown_type", "header:X-Shopify-Topic")], unsigned=["type"]), {**signed(BODY), "X-Shopify-Topic": "other"})
    yield shopify.unsigned("other-delivery", "the ids of the delivery and of the event aren't signed: other ones make no other key", BODY, {**accepted, "delivery_id": "b54557e4"},
        {"X-Shopify-Webhook-Id": "b54557e4", "X-Shopify-Event-Id": "98880550"})
    yield shopify.wrong("newer-names", "subscriptions of the newer kind have the name without `X-`, which isn't read here", BODY, "missing_signature", {"Shopify-Topic": "orders/create", "Shopify-Hmac-Sha256": mac_base64(SECRET, BODY)})
