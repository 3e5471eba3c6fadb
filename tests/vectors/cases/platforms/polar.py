"""Polar: events by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET = "polar_whs_c2VjcmV0IG9mIHRoZSBvcmdhbml6YXRpb24="
TIME = 1750000000
BODY = written({"type": "order.paid", "timestamp": "2025-06-15T15:06:40Z", "data": {"id": "3f1b", "status": "paid"}})


def signed(body, *, id="msg_2b7", time=TIME, secret=SECRET):
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": "v1," + mac_base64(secret, id, ".", time, ".", body)}


polar = Platform("polar", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = polar.event("order.paid", 1750000000000, id="msg_2b7")
    yield polar.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield polar.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield polar.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield polar.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                       BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield polar.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                       BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield polar.made("rotation", "while a secret is changed there are two signatures: either may match",
                      BODY, accepted, {**signed(BODY), "webhook-signature": signed(BODY, secret="another secret")["webhook-signature"] + " " + signed(BODY)["webhook-signature"]})
    yield polar.wrong("other-version", "a signature of another version alone is none",
                       BODY, "malformed_signature", {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v0,")})
    yield polar.wrong("prefix-cut", "polar_whs_ belongs to the secret",
                       BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("polar_whs_")))
