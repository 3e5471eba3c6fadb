"""Pusher: webhooks by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "7ad3773142a6692b25b8"
BODY = written({"time_ms": 1750000000000, "events": [{"name": "channel_occupied", "channel": "my-channel"}]})


def signed(body, *, secret=SECRET):
    return {"X-Pusher-Key": "278d425bdf160c739803", "X-Pusher-Signature": mac_hex(secret, body)}


pusher = Platform("pusher", secret=SECRET, signed=signed)


def cases():
    accepted = pusher.event(None, 1750000000000, recognized=False)
    yield pusher.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield pusher.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "X-Pusher-Signature": mac_base64(SECRET, BODY)})
