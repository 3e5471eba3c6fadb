"""Formbricks: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"webhookId": "w1", "event": "responseFinished", "data": {"id": "r1"}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, key=KEY):
    signature = mac_base64(key, message, ".", time, ".", body)
    return {"webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


formbricks = Platform("formbricks", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = formbricks.event("responseFinished", id="msg_2LJC7S5QZ8")
    yield formbricks.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield formbricks.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield formbricks.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield formbricks.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield formbricks.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield formbricks.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                          {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield formbricks.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                           {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield formbricks.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
