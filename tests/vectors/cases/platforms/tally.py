"""Tally: responses by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "tally_secret_1234567890"
BODY = written({
    "eventId": "a4cb511e-d513-4fa5-baee-b815d718dfd1", "eventType": "FORM_RESPONSE", "createdAt": "2025-06-15T15:06:40Z",
    "data": {"responseId": "2wgx4n", "formId": "VwbNEw"},
})


def signed(body, *, secret=SECRET):
    return {"Tally-Signature": mac_base64(secret, body)}


tally = Platform("tally", secret=SECRET, signed=signed)


def cases():
    accepted = tally.event("FORM_RESPONSE", 1750000000000, id="a4cb511e-d513-4fa5-baee-b815d718dfd1")
    yield tally.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield tally.wrong("hex", "the right bytes in hex, where the platform writes base64",
                       BODY, "malformed_signature", {**signed(BODY), "Tally-Signature": mac_hex(SECRET, BODY)})
    yield tally.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
