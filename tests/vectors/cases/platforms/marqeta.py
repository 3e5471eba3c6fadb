"""Marqeta: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "marqeta_secret_1234567890"
BODY = written({"transactions": [{"type": "authorization", "token": "1"}]})


def signed(body, *, secret=SECRET):
    return {"X-Marqeta-Signature": mac_hex(secret, body)}


marqeta = Platform("marqeta", secret=SECRET, signed=signed)


def cases():
    accepted = marqeta.event(None, recognized=False)
    yield marqeta.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield marqeta.wrong("base64", "the right bytes in base64, where the platform writes hex",
                         BODY, "malformed_signature", {**signed(BODY), "X-Marqeta-Signature": mac_base64(SECRET, BODY)})
