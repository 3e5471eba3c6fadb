"""LINE: the delivery of its SDK's tests, and events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"
BODY = written({
    "destination": "U8e742f61d673b39c7fff3cecb7536ef0",
    "events": [
        {
            "type": "message", "webhookEventId": "01FZ74A0TDDPYRVKNK77XKC3ZR", "timestamp": 1750000000000, "mode": "active",
            "message": {"type": "text", "id": "444573844083572737", "text": "hello"},
        },
    ],
})


def signed(body, *, secret=SECRET):
    return {"x-line-signature": mac_base64(secret, body)}


line = Platform("line", secret=SECRET, signed=signed)


def cases():
    accepted = line.event("message", 1750000000000, id="01FZ74A0TDDPYRVKNK77XKC3ZR")
    yield line.published("sdk", "line/line-bot-sdk-python, tests/test_webhook.py", "a body that is no JSON",
        b"bodybodybodybody",
        {"x-line-signature": "/gg9a+LvFevTH1sd7XCQycD7tsWclCsInj7MhBHxN7k="},
        line.authentic(), secret="channel_secret", call="verify_signature")
    yield line.published("sdk-other-signature", "line/line-bot-sdk-python, tests/test_webhook.py", "text that is no base64",
        b"bodybodybodybody",
        {"x-line-signature": "invalid_signature"},
        line.refused("malformed_signature"), secret="channel_secret", call="verify_signature")
    yield line.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield line.wrong("hex", "the right bytes in hex, where the platform writes base64",
                      BODY, "malformed_signature", {**signed(BODY), "x-line-signature": mac_hex(SECRET, BODY)})
    yield line.wrong("decoded-secret", "the secret looks like hex, and isn't decoded", BODY, "signature_mismatch", signed(BODY, secret=bytes.fromhex(SECRET)))
    yield line.made("two", "two events in one body: each is one of its own", written({"destination": "U8e", "events": [{"type": "message", "webhookEventId": "01FZ74A0TDDPYRVKNK77XKC3ZR", "timestamp": 1750000000000, "mode": "active", "message": {"type": "text", "id": "444573844083572737", "text": "hello"}}, {"type": "follow", "webhookEventId": "01FZ74ASS536FW97EX38NKCZQK", "timestamp": 1750000000000, "mode": "active"}]}), line.events(accepted, line.event("follow", 1750000000000, id="01FZ74ASS536FW97EX38NKCZQK")), call="verify_all")
    yield line.made("empty", "the console's “Verify” sends no event", written({"destination": "U8e", "events": []}), line.events(), call="verify_all")
