"""Make: events by the recipe of Standard Webhooks."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"make test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"type": "scenario.created", "timestamp": "2025-06-15T15:06:40.000Z", "version": 1, "data": {"scenario_id": 999}})


def signed(body, *, id="msg_2b7", time=TIME, key=KEY):
    return {
        "webhook-id": id,
        "Webhook-Topic": "scenario.created",
        "webhook-timestamp": str(time),
        "webhook-signature": "v1," + mac_base64(key, id, ".", time, ".", body),
    }


make = Platform("make", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = make.event("scenario.created", TIME * 1000, id="msg_2b7", recognized=False)
    yield make.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield make.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield make.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield make.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                      BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield make.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                      BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield make.made("rotation", "while a secret is changed there are two signatures: either may match",
                     BODY, accepted, {**signed(BODY), "webhook-signature": signed(BODY, key=b"another key")["webhook-signature"] + " " + signed(BODY)["webhook-signature"]})
    yield make.wrong("other-version", "a signature of another version alone is none",
                      BODY, "malformed_signature", {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v0,")})
    yield make.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield make.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
    yield make.unsigned("other-type", "the header that repeats the type isn't signed: the body's counts", BODY, accepted, {"Webhook-Topic": "other"})
