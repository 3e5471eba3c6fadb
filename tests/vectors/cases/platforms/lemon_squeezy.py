"""Lemon Squeezy: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "lemon_secret_1234567890"
BODY = written({"meta": {"event_name": "order_created", "test_mode": False}, "data": {"type": "orders", "id": "1"}})


def signed(body, *, secret=SECRET):
    return {"X-Signature": mac_hex(secret, body)}


lemon_squeezy = Platform("lemon-squeezy", secret=SECRET, signed=signed)


def cases():
    accepted = lemon_squeezy.event("order_created")
    yield lemon_squeezy.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield lemon_squeezy.wrong("base64", "the right bytes in base64, where the platform writes hex",
                               BODY, "malformed_signature", {**signed(BODY), "X-Signature": mac_base64(SECRET, BODY)})
    yield lemon_squeezy.wrong("other-platform", "another platform's signature under the same header's name: SHA-1", BODY, "malformed_signature", {"X-Signature": mac_hex(SECRET, BODY, hash="sha1")})
