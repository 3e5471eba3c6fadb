"""KOMOJU: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "komoju-secret-of-tests"
BODY = written({"id": "e1", "type": "payment.captured", "resource": "event", "data": {"id": "p1"}, "created_at": "2025-06-15T15:06:40Z",
                "reason": None})


def signed(body, *, secret=SECRET):
    return {"X-Komoju-Signature": mac_hex(secret, body)}


komoju = Platform("komoju", secret=SECRET, signed=signed)


def cases():
    accepted = komoju.event("payment.captured", 1750000000000, id="e1", recognized=False)
    yield komoju.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield komoju.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "X-Komoju-Signature": mac_base64(SECRET, BODY)})
