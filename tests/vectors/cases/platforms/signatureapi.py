"""SignatureAPI: events by the recipe of Standard Webhooks."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"signatureapi test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"id": "evt_4p2oouvNvjp1I9ckgqycH2", "type": "recipient.completed", "timestamp": "2025-06-15T15:06:40.999Z", "data": {"envelope_id": "e387553d-cbb7-4924-abd8-b2d89699e9b5"}})


def signed(body, *, id="msg_2b7", time=TIME, key=KEY):
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


signatureapi = Platform("signatureapi", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = signatureapi.event("recipient.completed", TIME * 1000 + 999, id="evt_4p2oouvNvjp1I9ckgqycH2")
    yield signatureapi.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield signatureapi.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield signatureapi.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield signatureapi.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                              BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield signatureapi.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                              BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield signatureapi.made("rotation", "while a secret is changed there are two signatures: either may match",
                             BODY, accepted, {**signed(BODY), "webhook-signature": signed(BODY, key=b"another key")["webhook-signature"] + " " + signed(BODY)["webhook-signature"]})
    yield signatureapi.wrong("other-version", "a signature of another version alone is none",
                              BODY, "malformed_signature", {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v0,")})
    yield signatureapi.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield signatureapi.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
