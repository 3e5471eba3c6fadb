"""Duffel: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "duffel-secret-of-tests"
TIME = 1750000000
BODY = written({"id": "eve_1", "type": "order.created", "live_mode": False, "created_at": "2025-06-15T15:06:40Z",
                "data": {"object": {"id": "ord_1"}}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"X-Duffel-Signature": f"t={time},v1={signature}"}


duffel = Platform("duffel", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = duffel.event("order.created", 1750000000000, id="eve_1", recognized=False)
    yield duffel.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield duffel.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                       {"X-Duffel-Signature": signed(BODY)["X-Duffel-Signature"].replace(str(TIME), str(TIME + 1))})
    yield duffel.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield duffel.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield duffel.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                       {"X-Duffel-Signature": signed(BODY)["X-Duffel-Signature"].replace("v1=", "v0=")})
