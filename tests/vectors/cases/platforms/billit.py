"""Billit: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "billit-secret-of-tests"
TIME = 1750000000
BODY = written({"UpdatedEntityID": 12345, "UpdatedEntityType": "Order", "WebhookUpdateTypeTC": "U"})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"Billit-Signature": f"t={time},s={signature}"}


billit = Platform("billit", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = billit.event("Order.U")
    yield billit.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield billit.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                       {"Billit-Signature": signed(BODY)["Billit-Signature"].replace(str(TIME), str(TIME + 1))})
    yield billit.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield billit.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield billit.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                       {"Billit-Signature": signed(BODY)["Billit-Signature"].replace("s=", "v1=")})
