"""Intercom: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "intercom-secret-of-tests"
BODY = written({"type": "notification_event", "app_id": "a1", "id": "notif_1", "topic": "conversation.user.created", "created_at": 1750000000,
                "delivery_attempts": 1, "data": {"type": "notification_event_data", "item": {"id": "1"}}})


def signed(body, *, secret=SECRET):
    return {"X-Hub-Signature": "sha1=" + mac_hex(secret, body, hash="sha1")}


intercom = Platform("intercom", secret=SECRET, signed=signed)


def cases():
    accepted = intercom.event("conversation.user.created", 1750000000000, id="notif_1")
    yield intercom.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield intercom.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "X-Hub-Signature": "sha1=" + mac_base64(SECRET, BODY, hash="sha1")})
    yield intercom.wrong("without-prefix", "a signature begins with `sha1=`", BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": signed(BODY)["X-Hub-Signature"][5:]})
    yield intercom.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": "sha1=" + mac_hex(SECRET, BODY)})
    yield intercom.wrong("sha256", "SHA-256 under the newer header's name, which Intercom doesn't send", BODY, "missing_signature", {"X-Hub-Signature-256": "sha256=" + mac_hex(SECRET, BODY)})
