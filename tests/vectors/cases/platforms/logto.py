"""Logto: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "logto_signing_key_1234567890"
BODY = written({"hookId": "l7o4wo0rq4n4", "event": "PostSignIn", "createdAt": "2025-06-15T15:06:40Z", "userId": "iHRcsWVZ5Ylj"})


def signed(body, *, secret=SECRET):
    return {"logto-signature-sha-256": mac_hex(secret, body)}


logto = Platform("logto", secret=SECRET, signed=signed)


def cases():
    accepted = logto.event("PostSignIn")
    yield logto.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield logto.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "logto-signature-sha-256": mac_base64(SECRET, BODY)})
    yield from logto.rewritten(spaced(BODY), accepted)
