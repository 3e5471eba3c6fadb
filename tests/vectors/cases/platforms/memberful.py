"""Memberful: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "memberful_secret_1234567890"
BODY = written({"event": "member_signup", "member": {"id": 0, "email": "john.doe@example.com"}})


def signed(body, *, secret=SECRET):
    return {"X-Memberful-Webhook-Signature": mac_hex(secret, body)}


memberful = Platform("memberful", secret=SECRET, signed=signed)


def cases():
    accepted = memberful.event("member_signup", recognized=False)
    yield memberful.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield memberful.wrong("base64", "the right bytes in base64, where the platform writes hex",
                           BODY, "malformed_signature", {**signed(BODY), "X-Memberful-Webhook-Signature": mac_base64(SECRET, BODY)})
