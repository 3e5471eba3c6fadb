"""Xero: deliveries by its recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "2Fv2bWqQ0cXlGm0vYb5eX7dQkM8mN1pR3sT5uV7wX9zA1bC3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bA=="
BODY = written({"events": [], "firstEventSequence": 0, "lastEventSequence": 0, "entropy": "S0m3r4Nd0mt3xt"})


def signed(body, *, secret=SECRET):
    return {"x-xero-signature": mac_base64(secret, body)}


xero = Platform("xero", secret=SECRET, signed=signed)


def cases():
    accepted = xero.event(None, recognized=False)
    yield xero.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield xero.wrong("hex", "the right bytes in hex, where the platform writes base64",
                      BODY, "malformed_signature", {**signed(BODY), "x-xero-signature": mac_hex(SECRET, BODY)})
    yield xero.wrong("decoded-secret", "the secret looks like base64, and isn't decoded",
                      BODY, "signature_mismatch", signed(BODY, secret=base64.b64decode(SECRET)))
