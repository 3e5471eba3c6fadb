"""Courier: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "courier-secret-of-tests"
TIME = 1750000000000
BODY = written({"type": "message:updated", "data": {"id": "1-5e2b", "status": "SENT"}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"courier-signature": f"t={time},signature={signature}"}


courier = Platform("courier", secret=SECRET, now=TIME // 1000, signed=signed)


def cases():
    accepted = courier.event("message:updated", recognized=False)
    yield courier.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield courier.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                        {"courier-signature": signed(BODY)["courier-signature"].replace(str(TIME), str(TIME + 1))})
    yield courier.made("limit", "four days late, to the second", BODY, accepted, now=TIME // 1000 + 345_600)
    yield courier.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME // 1000 + 345_601)
    yield courier.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                        {"courier-signature": signed(BODY)["courier-signature"].replace("signature=", "v1=")})
