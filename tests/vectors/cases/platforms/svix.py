"""Svix: the delivery of its own tests, and events by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"svix test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"type": "invoice.paid", "data": {"id": "in_1"}})


def signed(body, *, id="msg_2b7", time=TIME, key=KEY):
    return {"svix-id": id, "svix-timestamp": str(time), "svix-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


svix = Platform("svix", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = svix.event(None, id="msg_2b7", recognized=False)
    yield svix.published("v1", "svix/svix-webhooks, server/svix-server/src/worker.rs (test_generate_msg_headers_with_signing_key); python/tests/test_webhooks.py", "the payload that the tests of the server and of the libraries sign",
        b'{"test": 2432232314}',
        {
            "svix-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "svix-timestamp": "1614265330",
            "svix-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        },
        svix.authentic(1614265330000, key="msg_p5jXN8AQM9LWM0D4loKWxJek"),
        secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now=1614265330, call="verify_signature")
    yield svix.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield svix.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield svix.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield svix.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                      BODY, "signature_mismatch", {**signed(BODY), "svix-timestamp": str(TIME + 1)})
    yield svix.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                      BODY, "signature_mismatch", {**signed(BODY), "svix-id": "other"})
    yield svix.made("rotation", "while a secret is changed there are two signatures: either may match",
                     BODY, accepted, {**signed(BODY), "svix-signature": signed(BODY, key=b"another key")["svix-signature"] + " " + signed(BODY)["svix-signature"]})
    yield svix.wrong("other-version", "a signature of another version alone is none",
                      BODY, "malformed_signature", {**signed(BODY), "svix-signature": signed(BODY)["svix-signature"].replace("v1,", "v0,")})
    yield svix.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield svix.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
    yield svix.wrong("other-names", "the headers of Standard Webhooks, which another record reads", BODY, "missing_signature", {name.replace("svix-", "webhook-"): value for name, value in signed(BODY).items()})
    yield svix.wrong("other-order", "the time in front of the id", BODY, "signature_mismatch", {**signed(BODY), "svix-signature": "v1," + mac_base64(KEY, TIME, ".", signed(BODY)["svix-id"], ".", BODY)})
