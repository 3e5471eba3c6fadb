"""Coinify: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "coinify-secret-of-tests"
BODY = written({"event": "trade-completed", "data": {"id": "1"}})


def signed(body, *, secret=SECRET):
    return {"X-Coinify-Webhook-Signature": mac_hex(secret, body)}


coinify = Platform("coinify", secret=SECRET, signed=signed)


def cases():
    accepted = coinify.event(None, recognized=False)
    yield coinify.published("published", "Coinify's documentation, “Webhook Signature”", "its example", b'{"examplePayload":true}',
                             {"x-coinify-webhook-signature": "bcdbb89e3031905f3cc1a20d16b5f969a17a7d8fa0c26e4a807c2193402d66f4"}, coinify.event(None, recognized=False), secret="my-shared-secret")
    yield coinify.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield coinify.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Coinify-Webhook-Signature": mac_base64(SECRET, BODY)})
    yield from coinify.rewritten(spaced(BODY), accepted)
