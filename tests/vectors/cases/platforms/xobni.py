"""Xobni: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "xobni_secret_1234567890"
TIME = 1750000000
BODY = written({"event": "email.received", "timestamp": "2025-06-15T15:06:40Z", "webhook_id": "w1", "email": {"id": "1", "subject": "hello"}})


def signed(body, *, time=TIME, secret=SECRET, prefix="sha256="):
    return {"X-Xobni-Event": "email.received", "X-Xobni-Timestamp": str(time), "X-Xobni-Signature": prefix + mac_hex(secret, time, ".", body)}


xobni = Platform("xobni", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = xobni.event("email.received", TIME * 1000)
    yield xobni.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield xobni.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield xobni.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield xobni.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                       BODY, "signature_mismatch", {**signed(BODY), "X-Xobni-Timestamp": str(TIME + 1)})
    yield xobni.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield xobni.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "X-Xobni-Signature": "sha256=" + mac_base64(SECRET, TIME, ".", BODY)})
    yield xobni.unsigned("other-type", "the header that repeats the type isn't signed: the body's counts", BODY, accepted, {"X-Xobni-Event": "other"})
    yield xobni.unsigned("other-delivery", "the delivery's id isn't signed: another one makes no other key", BODY, {**accepted, "delivery_id": "d2"}, {"X-Xobni-Delivery": "d2"})
