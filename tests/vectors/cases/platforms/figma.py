"""Figma: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "figma-token-of-tests"


def body(token=SECRET):
    return written({"event_type": "FILE_COMMENT", "timestamp": "2025-06-15T15:06:40Z", "webhook_id": "22", "passcode": token})


figma = Platform("figma", secret=SECRET)


def cases():
    accepted = figma.event("FILE_COMMENT", 1750000000000, proof="token")
    yield figma.made("event", "with the token, which says nothing of the rest", body(), accepted, {})
    yield figma.wrong("other-token", "another token", body("another-token"), "signature_mismatch", {})
    yield figma.wrong("without-token", "without the token nothing proves the sender", written({"event_type": "FILE_COMMENT", "timestamp": "2025-06-15T15:06:40Z", "webhook_id": "22"}), "missing_signature", {})
