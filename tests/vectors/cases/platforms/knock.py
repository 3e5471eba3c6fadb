"""Knock: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET = "knock-secret-of-tests"
TIME = 1750000000000
BODY = written({"type": "message.sent", "data": {"id": "2J0zu9ExMQYgGhrkXxb"}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_base64(secret, time, ".", body)
    return {"x-knock-signature": f"t={time},s={signature}"}


knock = Platform("knock", secret=SECRET, now=TIME // 1000, signed=signed)


def cases():
    accepted = knock.event("message.sent")
    yield knock.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield knock.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                      {"x-knock-signature": signed(BODY)["x-knock-signature"].replace(str(TIME), str(TIME + 1))})
    yield knock.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME // 1000 + 300)
    yield knock.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME // 1000 + 301)
    yield knock.wrong("seconds", "the time counts milliseconds: as many seconds are a time of 1970", BODY, "timestamp_too_old", signed(BODY, time=TIME // 1000))
    yield knock.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                      {"x-knock-signature": signed(BODY)["x-knock-signature"].replace("s=", "v1=")})
