"""Hookdeck: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "hookdeck-secret-of-tests"
BODY = written({"order": 1})


def signed(body, *, secret=SECRET):
    return {"X-Hookdeck-Signature": mac_base64(secret, body)}


hookdeck = Platform("hookdeck", secret=SECRET, signed=signed)


def cases():
    accepted = hookdeck.event(None, recognized=False)
    yield hookdeck.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield hookdeck.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "X-Hookdeck-Signature": mac_hex(SECRET, BODY)})
