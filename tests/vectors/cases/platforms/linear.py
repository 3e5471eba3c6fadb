"""Linear: webhooks by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "lin_wh_1234567890"
TIME = 1750000000
PAYLOAD = {"action": "create", "type": "Issue", "createdAt": "2025-06-15T15:06:40Z", "data": {"id": "539068e2"}, "webhookTimestamp": TIME * 1000, "webhookId": "000042e3"}
BODY = written(PAYLOAD)


def signed(body, *, secret=SECRET):
    return {"linear-signature": mac_hex(secret, body), "linear-timestamp": str(TIME * 1000)}


linear = Platform("linear", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = linear.event("Issue", TIME * 1000)
    yield linear.made("event", "an event, signed by the SDK's recipe", BODY, accepted)
    yield linear.made("limit", "a minute late, which is the limit", BODY, accepted, now=TIME + 60)
    yield linear.wrong("late", "a second more than a minute: too old", BODY, "timestamp_too_old", now=TIME + 61)
    fresh = {**signed(BODY), "linear-timestamp": str((TIME + 600) * 1000)}
    yield linear.wrong("fresh-header", "the header's time isn't signed: an old delivery stays old under a fresh one", BODY, "timestamp_too_old", fresh, now=TIME + 600)
    other = BODY.replace(b"1750000000000", b"1750000000001")
    yield linear.wrong("other-time", "the body's time is signed with it", other, "signature_mismatch", signed(BODY))
    without = written({name: value for name, value in PAYLOAD.items() if name != "webhookTimestamp"})
    yield linear.wrong("without-time", "a body without its time", without, "missing_timestamp")
