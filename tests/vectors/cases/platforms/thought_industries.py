"""Thought Industries: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "whsec_your_webhook_secret_1"
BODY = written({"event": "course.completed", "timestamp": "2025-06-15T15:06:40Z", "data": {"id": "1"}})


def signed(body, *, secret=SECRET):
    return {"X-TI-Signature": mac_hex(secret, body)}


thought_industries = Platform("thought-industries", secret=SECRET, signed=signed)


def cases():
    accepted = thought_industries.event("course.completed", 1750000000000, recognized=False)
    yield thought_industries.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield thought_industries.wrong("base64", "the right bytes in base64, where the platform writes hex",
                                    BODY, "malformed_signature", {**signed(BODY), "X-TI-Signature": mac_base64(SECRET, BODY)})
    yield thought_industries.wrong("prefix-cut", "whsec_ belongs to the secret",
                                    BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("whsec_")))
    yield from thought_industries.rewritten(spaced(BODY), accepted)
