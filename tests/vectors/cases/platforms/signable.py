"""Signable: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "signable_secret_1234567890"
BODY = written({"action": "signed-envelope-complete", "envelope_fingerprint": "1"})


def signed(body, *, secret=SECRET):
    return {"Signature": mac_base64(secret, body)}


signable = Platform("signable", secret=SECRET, signed=signed)


def cases():
    accepted = signable.event(None, recognized=False)
    yield signable.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield signable.wrong("hex", "the right bytes in hex, where the platform writes base64",
                          BODY, "malformed_signature", {**signed(BODY), "Signature": mac_hex(SECRET, BODY)})
