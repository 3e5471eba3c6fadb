"""Affirm: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "affirm-secret-of-tests"
TIME = 1750000000
BODY = b"checkout_token=5I97HK0EREM38YHK3&created=2019-02-27T22%3A50%3A52.601851&event=confirmed"


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body, hash="sha512")
    return {"X-Affirm-Signature": f"t={time},v0={signature}"}


affirm = Platform("affirm", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = affirm.event("confirmed", recognized=False)
    yield affirm.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield affirm.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                       {"X-Affirm-Signature": signed(BODY)["X-Affirm-Signature"].replace(str(TIME), str(TIME + 1))})
    yield affirm.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield affirm.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield affirm.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                       {"X-Affirm-Signature": signed(BODY)["X-Affirm-Signature"].replace("v0=", "v1=")})
