"""Chatwoot: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "chatwoot-secret-of-tests"
TIME = 1750000000
BODY = written({"event": "message_created", "id": 1, "content": "Hi", "account": {"id": 1}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-Chatwoot-Timestamp": str(time), "X-Chatwoot-Signature": "sha256=" + mac_hex(secret, time, ".", body)}


chatwoot = Platform("chatwoot", secret=SECRET, now=TIME, signed=signed, signed_at=lambda headers: int(headers["X-Chatwoot-Timestamp"]) * 1000)


def cases():
    accepted = chatwoot.event("message_created")
    yield chatwoot.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield chatwoot.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Chatwoot-Timestamp": str(TIME + 1)})
    yield chatwoot.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield chatwoot.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield chatwoot.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "X-Chatwoot-Signature": "sha256=" + mac_base64(SECRET, TIME, ".", BODY)})
    yield chatwoot.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Chatwoot-Signature": signed(BODY)["X-Chatwoot-Signature"][7:]})
    yield chatwoot.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
