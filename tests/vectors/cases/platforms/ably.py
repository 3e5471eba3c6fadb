"""Ably: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "xVLyHw.part-behind-the-colon"
BODY = written({"items": [{"webhookId": "wh_1", "source": "channel.message", "serial": "a7bcdEFghIjklm123456789:4", "timestamp": 1554136932123,
                "name": "channel.message", "data": {"channelId": "chat"}}]})


def signed(body, *, secret=SECRET):
    return {"X-Ably-Signature": mac_base64(secret, body)}


ably = Platform("ably", secret=SECRET, signed=signed)


def cases():
    accepted = ably.listed("channel.message", BODY, 0, 1554136932123, recognized=False)
    yield ably.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield ably.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                     {**signed(BODY), "X-Ably-Signature": mac_hex(SECRET, BODY)})
    yield ably.unsigned("other-key-name", "the header that names the key isn't signed", BODY, accepted, {"X-Ably-Key": "other.key"})
    yield ably.wrong("whole-key", "the key of the signature is what stands behind the colon of an API key, not the whole of it", BODY, "signature_mismatch", signed(BODY, secret="xVLyHw.A-pwh7:" + SECRET))
    two = written({"items": [{"webhookId": "wh_1", "source": "channel.lifecycle", "timestamp": 1554136932123, "name": "channel.opened", "data": {"channelId": "chat"}},
                             {"webhookId": "wh_1", "source": "channel.presence", "timestamp": 1554136932124, "name": "presence.message", "data": {"channelId": "chat"}}]})
    yield ably.made("two", "two events in one body: the first column of the documentation calls `name` the event's type", two, ably.events(
        ably.listed("channel.opened", two, 0, 1554136932123, recognized=False), ably.listed("presence.message", two, 1, 1554136932124, recognized=False)), call="verify_all")
