"""Cursor: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "cursor-secret-of-tests"
BODY = written({"event": "statusChange", "timestamp": "2025-06-15T15:06:40Z", "id": "bc_1", "status": "FINISHED"})


def signed(body, *, secret=SECRET):
    return {"X-Webhook-Signature": "sha256=" + mac_hex(secret, body)}


cursor = Platform("cursor", secret=SECRET, signed=signed)


def cases():
    accepted = cursor.event("statusChange")
    yield cursor.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield cursor.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "X-Webhook-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield cursor.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Webhook-Signature": signed(BODY)["X-Webhook-Signature"][7:]})
    yield cursor.made("other-status", "the id is the agent's: another status is another event", BODY.replace(b"FINISHED", b"ERROR"), accepted)
