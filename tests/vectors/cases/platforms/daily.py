"""Daily: deliveries by the recipe of its receivers, with a secret in base64 and a time of no known unit."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = base64.b64encode(KEY).decode()
TIME = "1750000000000"
BODY = written({"version": "1.0.0", "type": "meeting.started", "id": "m1", "payload": {"room": "hello"}, "event_ts": 1750000000.123})


def signed(body, *, time=TIME, key=KEY):
    return {"X-Webhook-Timestamp": time, "X-Webhook-Signature": mac_base64(key, time, ".", body)}


daily = Platform("daily", secret=SECRET, now=1750000000, signed=signed)


def cases():
    accepted = daily.event("meeting.started", id="m1")
    yield daily.made("milliseconds", "a time in milliseconds", BODY, accepted)
    yield daily.made("seconds", "a time in seconds, which is taken as well", BODY, accepted, signed(BODY, time="1750000000"))
    yield daily.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Webhook-Timestamp": "1750000000001"})
    yield daily.wrong("no-digits", "a time that isn't all digits", BODY, "malformed_timestamp", signed(BODY, time="2025-06-15"))
    yield daily.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "X-Webhook-Signature": mac_hex(KEY, TIME, ".", BODY)})
    yield daily.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
