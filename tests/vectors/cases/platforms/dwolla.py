"""Dwolla: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "dwolla-secret-of-tests"
BODY = written({"id": "cac95329", "resourceId": "b7b1", "topic": "customer_created", "timestamp": "2025-06-15T15:06:40.000Z", "_links": {}})


def signed(body, *, secret=SECRET):
    return {"X-Request-Signature-SHA-256": mac_hex(secret, body)}


dwolla = Platform("dwolla", secret=SECRET, signed=signed)


def cases():
    accepted = dwolla.event("customer_created", 1750000000000, id="cac95329")
    yield dwolla.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield dwolla.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "X-Request-Signature-SHA-256": mac_base64(SECRET, BODY)})
