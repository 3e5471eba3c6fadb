"""Anthropic: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"type": "event", "id": "whe_1", "created_at": "2025-06-15T15:06:40Z", "data": {"type": "session.status_idled", "id": "sesn_1"}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, key=KEY):
    signature = mac_base64(key, message, ".", time, ".", body)
    return {"webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


anthropic = Platform("anthropic", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = anthropic.event("session.status_idled", 1750000000000, id="msg_2LJC7S5QZ8")
    yield anthropic.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield anthropic.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield anthropic.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield anthropic.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield anthropic.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield anthropic.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                         {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield anthropic.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                          {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield anthropic.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
