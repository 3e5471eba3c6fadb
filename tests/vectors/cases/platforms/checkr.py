"""Checkr: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "checkr-secret-of-tests"
BODY = written({"id": "1", "object": "event", "type": "report.completed", "created_at": "2025-06-15T15:06:40Z", "data": {"object": {"id": "r1"}}})


def signed(body, *, secret=SECRET):
    return {"X-Checkr-Signature": mac_hex(secret, body)}


checkr = Platform("checkr", secret=SECRET, signed=signed)


def cases():
    accepted = checkr.event("report.completed", 1750000000000, id="1", recognized=False)
    yield checkr.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield checkr.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "X-Checkr-Signature": mac_base64(SECRET, BODY)})
