"""Airwallex: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "airwallex-secret-of-tests"
TIME = 1750000000000
BODY = written({"id": "evt_1", "name": "payment_intent.succeeded", "data": {"object": {"amount": 5}}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"x-timestamp": str(time), "x-signature": mac_hex(secret, time, body)}


airwallex = Platform("airwallex", secret=SECRET, now=TIME // 1000, signed=signed)


def cases():
    accepted = airwallex.event("payment_intent.succeeded", id="evt_1", recognized=False)
    yield airwallex.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield airwallex.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "x-timestamp": str(TIME + 1)})
    yield airwallex.made("limit", "four days late, to the second", BODY, accepted, now=TIME // 1000 + 345_600)
    yield airwallex.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME // 1000 + 345_601)
    yield airwallex.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "x-signature": mac_base64(SECRET, TIME, BODY)})
    yield airwallex.wrong("border", "a digit of the time in front of the body: the same bytes are signed, and the time has one too few", str(TIME)[-1:].encode() + BODY, "malformed_timestamp", {**signed(BODY), "x-timestamp": str(TIME)[:-1]}, flags=["shifted_border"])
