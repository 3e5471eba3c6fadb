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
    other = mac_base64("another secret", BODY)
    yield hookdeck.made("rotation", "while secrets are rotated, the second header's signature is under this one", BODY, accepted, {"X-Hookdeck-Signature": other, "X-Hookdeck-Signature-2": mac_base64(SECRET, BODY)})
    yield hookdeck.wrong("rotation-other", "neither signature is under this secret", BODY, "signature_mismatch", {"X-Hookdeck-Signature": other, "X-Hookdeck-Signature-2": other})
    yield hookdeck.wrong("first-sender", "the first sender's own signature, which Hookdeck passes on, is another thing", BODY, "missing_signature", {"X-Hub-Signature-256": "sha256=" + mac_hex(SECRET, BODY)})
