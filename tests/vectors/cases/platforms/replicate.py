"""Replicate: the delivery of its SDK's tests, and predictions by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"replicate test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({
    "id": "ufawqhfynnddngldkgtslldrkq", "version": "5c7d", "created_at": "2025-06-15T15:06:40Z", "status": "succeeded",
    "output": ["https://replicate.delivery/out.png"],
})


def signed(body, *, id="msg_2b7", time=TIME, key=KEY):
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


replicate = Platform("replicate", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = replicate.event(None, id="msg_2b7", recognized=False)
    yield replicate.published("sdk", "replicate/replicate-javascript, index.test.ts", "the payload that the SDK's tests validate",
        b'{"test": 2432232314}',
        {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        },
        replicate.authentic(1614265330000, key="msg_p5jXN8AQM9LWM0D4loKWxJek"),
        secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now=1614265330, call="verify_signature")
    yield replicate.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield replicate.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield replicate.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield replicate.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                           BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield replicate.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                           BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield replicate.made("rotation", "while a secret is changed there are two signatures: either may match",
                          BODY, accepted, {**signed(BODY), "webhook-signature": signed(BODY, key=b"another key")["webhook-signature"] + " " + signed(BODY)["webhook-signature"]})
    yield replicate.wrong("other-version", "a signature of another version alone is none",
                           BODY, "malformed_signature", {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v0,")})
    yield replicate.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield replicate.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
