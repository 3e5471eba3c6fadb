"""Privy: events by the recipe of its SDK, which is Svix's."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"privy test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"type": "user.created", "user": {"id": "did:privy:cfbsvtqo2c22202mo08847jdux2z"}})


def signed(body, *, id="msg_2b7", time=TIME, key=KEY):
    return {"svix-id": id, "svix-timestamp": str(time), "svix-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


privy = Platform("privy", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = privy.event("user.created", id="msg_2b7")
    yield privy.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield privy.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield privy.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield privy.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                       BODY, "signature_mismatch", {**signed(BODY), "svix-timestamp": str(TIME + 1)})
    yield privy.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                       BODY, "signature_mismatch", {**signed(BODY), "svix-id": "other"})
    yield privy.made("rotation", "while a secret is changed there are two signatures: either may match",
                      BODY, accepted, {**signed(BODY), "svix-signature": signed(BODY, key=b"another key")["svix-signature"] + " " + signed(BODY)["svix-signature"]})
    yield privy.wrong("other-version", "a signature of another version alone is none",
                       BODY, "malformed_signature", {**signed(BODY), "svix-signature": signed(BODY)["svix-signature"].replace("v1,", "v0,")})
    yield privy.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield privy.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
