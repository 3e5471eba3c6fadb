"""Aircall: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "aircall-token-of-tests"


def body(token=SECRET):
    return written({"resource": "call", "event": "call.created", "timestamp": 1750000000, "data": {"id": 1}, "token": token})


aircall = Platform("aircall", secret=SECRET)


def cases():
    accepted = aircall.event("call.created", 1750000000000, proof="token")
    yield aircall.made("event", "with the token, which says nothing of the rest", body(), accepted, {})
    yield aircall.wrong("other-token", "another token", body("another-token"), "signature_mismatch", {})
    yield aircall.wrong("without-token", "without the token nothing proves the sender", written({"resource": "call", "event": "call.created", "timestamp": 1750000000, "data": {"id": 1}}), "missing_signature", {})
