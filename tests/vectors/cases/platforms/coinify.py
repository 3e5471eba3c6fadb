"""Coinify: deliveries by its documented recipe, and what its traps make of them."""

from ..case import at
from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "coinify-secret-of-tests"
BODY = written({"id": "aeb7475b-39c4-41ae-8237-d74a7379c355", "time": "2020-04-01T12:47:02.147Z", "event": "payment-intent.completed", "context": {"id": "3589cb4a-0830-497d-a92d-c5178eb2ab9f", "amount": "7145.02"}})


def signed(body, *, secret=SECRET):
    return {"X-Coinify-Webhook-Signature": mac_hex(secret, body)}


coinify = Platform("coinify", secret=SECRET, signed=signed)


def cases():
    accepted = coinify.event("payment-intent.completed", at("2020-04-01T12:47:02.147Z"), id="aeb7475b-39c4-41ae-8237-d74a7379c355", recognized=False)
    yield coinify.published("published", "Coinify's documentation, “Webhook Signature”", "its example", b'{"examplePayload":true}',
                             {"x-coinify-webhook-signature": "bcdbb89e3031905f3cc1a20d16b5f969a17a7d8fa0c26e4a807c2193402d66f4"}, coinify.event(None, recognized=False, warnings=[("missing_field", f"$.{name}") for name in ("event", "id", "time", "context")]), secret="my-shared-secret")
    yield coinify.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield coinify.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Coinify-Webhook-Signature": mac_base64(SECRET, BODY)})
    yield from coinify.rewritten(spaced(BODY), accepted)
