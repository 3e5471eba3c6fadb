"""Resend: events by its documented recipe, which is Svix's."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"resend test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({
    "type": "email.delivered", "created_at": "2025-06-15T15:06:40Z",
    "data": {"email_id": "56761188-7520-42d8-8898-ff6fc54ce618", "to": ["delivered@resend.dev"]},
})


def signed(body, *, id="msg_2b7", time=TIME, key=KEY):
    return {"svix-id": id, "svix-timestamp": str(time), "svix-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


resend = Platform("resend", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = resend.event("email.delivered", 1750000000000, id="msg_2b7")
    yield resend.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield resend.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield resend.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield resend.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {**signed(BODY), "svix-timestamp": str(TIME + 1)})
    yield resend.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                        BODY, "signature_mismatch", {**signed(BODY), "svix-id": "other"})
    yield resend.made("rotation", "while a secret is changed there are two signatures: either may match",
                       BODY, accepted, {**signed(BODY), "svix-signature": signed(BODY, key=b"another key")["svix-signature"] + " " + signed(BODY)["svix-signature"]})
    yield resend.wrong("other-version", "a signature of another version alone is none",
                        BODY, "malformed_signature", {**signed(BODY), "svix-signature": signed(BODY)["svix-signature"].replace("v1,", "v0,")})
    yield resend.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield resend.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
