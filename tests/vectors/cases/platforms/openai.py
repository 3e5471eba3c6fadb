"""OpenAI: the delivery of its SDK's tests, and events by the recipe of Standard Webhooks."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"openai test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"id": "evt_685c059ae3a481909bdc86819b066fb6", "object": "event", "created_at": 1750000000, "type": "batch.completed", "data": {"id": "batch_123"}})


def signed(body, *, id="wh_1", time=TIME, key=KEY):
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


openai = Platform("openai", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = openai.event("batch.completed", 1750000000000, id="evt_685c059ae3a481909bdc86819b066fb6")
    yield openai.published("sdk", "openai/openai-python, tests/lib/test_webhooks.py", "the event that the SDK's tests unwrap",
        (
            b'{"id": "evt_685c059ae3a481909bdc86819b066fb6", "object": "event", "created_at": 1750861210, "type": "response.completed", "data": '
            b'{"id": "resp_123"}}'
        ),
        {
            "webhook-id": "wh_685c059ae39c8190af8c71ed1022a24d", "webhook-timestamp": "1750861210",
            "webhook-signature": "v1,gUAg4R2hWouRZqRQG4uJypNS8YK885G838+EHb4nKBY=",
        },
        openai.event("response.completed", 1750861210000, id="evt_685c059ae3a481909bdc86819b066fb6"),
        secret="whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=", now=1750861210)
    yield openai.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield openai.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield openai.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield openai.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield openai.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                        BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield openai.made("rotation", "while a secret is changed there are two signatures: either may match",
                       BODY, accepted, {**signed(BODY), "webhook-signature": signed(BODY, key=b"another key")["webhook-signature"] + " " + signed(BODY)["webhook-signature"]})
    yield openai.wrong("other-version", "a signature of another version alone is none",
                        BODY, "malformed_signature", {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v0,")})
    yield openai.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield openai.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
    yield openai.made("other-message", "another message of the same event: the payload's id makes the key", BODY, accepted, signed(BODY, id="wh_2"))
