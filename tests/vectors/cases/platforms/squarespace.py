"""Squarespace: notifications by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90"
BODY = written({"id": "ba6fc8a2", "websiteId": "5ced57a2", "topic": "order.create", "createdOn": "2025-06-15T15:06:40Z", "data": {"orderId": "1"}})


def signed(body, *, key=bytes.fromhex(SECRET)):
    return {"Squarespace-Signature": mac_hex(key, body)}


squarespace = Platform("squarespace", secret=SECRET, signed=signed)


def cases():
    accepted = squarespace.event("order.create", 1750000000000, id="ba6fc8a2")
    yield squarespace.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield squarespace.wrong("secret-as-text", "the secret is hex: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield squarespace.unusable("secret-odd", "an odd number of digits is no hex", "invalid_secret", secret=SECRET[1:])
