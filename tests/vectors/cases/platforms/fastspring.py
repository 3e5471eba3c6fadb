"""FastSpring: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "fastspring-secret-of-tests"
BODY = written({"events": [{"id": "e1", "processed": False, "created": 1750000000000, "type": "order.completed", "live": True,
                "data": {"order": "1"}}]})


def signed(body, *, secret=SECRET):
    return {"X-FS-Signature": mac_base64(secret, body)}


fastspring = Platform("fastspring", secret=SECRET, signed=signed)


def cases():
    accepted = fastspring.event(None, recognized=False)
    yield fastspring.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield fastspring.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                           {**signed(BODY), "X-FS-Signature": mac_hex(SECRET, BODY)})
