"""Airship: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "airship-secret-of-tests"
TIME = 1750000000
BODY = written({"id": "00000164-195e", "type": "OPEN", "occurred": "2025-06-15T15:06:40.000Z", "body": {}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-UA-Timestamp": str(time), "X-UA-Signature": mac_hex(secret, time, ":", body)}


airship = Platform("airship", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = airship.event(None, recognized=False)
    yield airship.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield airship.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-UA-Timestamp": str(TIME + 1)})
    yield airship.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield airship.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield airship.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-UA-Signature": mac_base64(SECRET, TIME, ":", BODY)})
