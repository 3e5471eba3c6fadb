"""Render: events by the recipe of Standard Webhooks."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"render test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"type": "deploy_ended", "timestamp": "2025-06-15T15:06:40Z", "data": {"id": "evt-1", "serviceId": "srv-1", "status": "succeeded"}})


def signed(body, *, id="evt-1", time=TIME, key=KEY):
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


render = Platform("render", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = render.event("deploy_ended", 1750000000000, id="evt-1")
    yield render.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield render.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield render.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield render.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield render.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                        BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield render.made("rotation", "while a secret is changed there are two signatures: either may match",
                       BODY, accepted, {**signed(BODY), "webhook-signature": signed(BODY, key=b"another key")["webhook-signature"] + " " + signed(BODY)["webhook-signature"]})
    yield render.wrong("other-version", "a signature of another version alone is none",
                        BODY, "malformed_signature", {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v0,")})
    yield render.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield render.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
