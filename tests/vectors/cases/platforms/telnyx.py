"""Telnyx: events by the recipe of its SDK."""

import base64

from ..platform import Platform
from ..recipe import ed25519, public_raw, written

TIME = 1750000000
BODY = written({"data": {"event_type": "message.received", "id": "b301ed3f-1490-491f-995f-6e64e69674d4", "occurred_at": "2025-06-15T15:06:40.000Z", "payload": {"id": "1"}}})


def signed(body, *, time=TIME, key="ed25519"):
    return {"telnyx-signature-ed25519": base64.b64encode(ed25519(time, "|", body, key=key)).decode(), "telnyx-timestamp": str(time)}


telnyx = Platform("telnyx", secret=base64.b64encode(public_raw("ed25519")).decode(), now=TIME, signed=signed)


def cases():
    accepted = telnyx.event("message.received", TIME * 1000, id="b301ed3f-1490-491f-995f-6e64e69674d4")
    yield telnyx.made("event", "by the SDK's recipe", BODY, accepted)
    yield telnyx.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield telnyx.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield telnyx.wrong("other-time", "the time is signed", BODY, "signature_mismatch", {**signed(BODY), "telnyx-timestamp": str(TIME + 1)})
    yield telnyx.wrong("other-key", "another key", BODY, "signature_mismatch", signed(BODY, key="ed25519-other"))
    yield telnyx.unusable("secret-short", "a key of 31 bytes", "invalid_key", secret=base64.b64encode(public_raw("ed25519")[:31]).decode())
