"""Pusher: webhooks by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "7ad3773142a6692b25b8"
BODY = written({"time_ms": 1750000000000, "events": [{"name": "channel_occupied", "channel": "my-channel"}]})
TWO = written({"time_ms": 1750000000000, "events": [{"name": "channel_occupied", "channel": "my-channel"}, {"name": "member_added", "channel": "presence-your_channel_name", "user_id": "a_user_id"}]})


def signed(body, *, secret=SECRET):
    return {"X-Pusher-Key": "278d425bdf160c739803", "X-Pusher-Signature": mac_hex(secret, body)}


pusher = Platform("pusher", secret=SECRET, signed=signed)


def cases():
    yield pusher.made("event", "an event, signed by the documented recipe", BODY, pusher.events(pusher.listed("channel_occupied", BODY, 0)), call="verify_all")
    yield pusher.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "X-Pusher-Signature": mac_base64(SECRET, BODY)})
    yield pusher.made("two", "two events in one body: each is one of its own", TWO, pusher.events(pusher.listed("channel_occupied", TWO, 0), pusher.listed("member_added", TWO, 1)), call="verify_all")
    yield pusher.unsigned("other-app-key", "the header with the app's key isn't signed", BODY, pusher.events(pusher.listed("channel_occupied", BODY, 0)), {"X-Pusher-Key": "000000000000000000"}, call="verify_all")
