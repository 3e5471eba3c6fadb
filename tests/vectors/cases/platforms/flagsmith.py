"""Flagsmith: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "flagsmith-secret-of-tests"
BODY = written({"event_type": "FLAG_UPDATED", "data": {"changed_by": "user@example.com", "new_state": {"enabled": True}}})


def signed(body, *, secret=SECRET):
    return {"X-Flagsmith-Signature": mac_hex(secret, body)}


flagsmith = Platform("flagsmith", secret=SECRET, signed=signed)


def cases():
    accepted = flagsmith.event("FLAG_UPDATED")
    yield flagsmith.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield flagsmith.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "X-Flagsmith-Signature": mac_base64(SECRET, BODY)})
    yield flagsmith.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
