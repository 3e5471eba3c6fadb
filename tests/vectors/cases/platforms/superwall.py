"""Superwall: events by its documented recipe, which is Svix's."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"superwall test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({
    "object": "event", "type": "renewal", "projectId": 3827, "applicationId": 1, "timestamp": 1750000000000,
    "data": {"id": "42fc6339-dc28-470b-a0fa-0d13c92d8b61:renewal", "name": "renewal"},
})


def signed(body, *, id="msg_2b7", time=TIME, key=KEY):
    return {"svix-id": id, "svix-timestamp": str(time), "svix-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


superwall = Platform("superwall", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = superwall.event("renewal", 1750000000000, id="42fc6339-dc28-470b-a0fa-0d13c92d8b61:renewal")
    yield superwall.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield superwall.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield superwall.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield superwall.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                           BODY, "signature_mismatch", {**signed(BODY), "svix-timestamp": str(TIME + 1)})
    yield superwall.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                           BODY, "signature_mismatch", {**signed(BODY), "svix-id": "other"})
    yield superwall.made("rotation", "while a secret is changed there are two signatures: either may match",
                          BODY, accepted, {**signed(BODY), "svix-signature": signed(BODY, key=b"another key")["svix-signature"] + " " + signed(BODY)["svix-signature"]})
    yield superwall.wrong("other-version", "a signature of another version alone is none",
                           BODY, "malformed_signature", {**signed(BODY), "svix-signature": signed(BODY)["svix-signature"].replace("v1,", "v0,")})
    yield superwall.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield superwall.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
