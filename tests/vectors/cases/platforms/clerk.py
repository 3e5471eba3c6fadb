"""Clerk: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"data": {"id": "user_1"}, "object": "event", "type": "user.created", "timestamp": 1750000000000, "instance_id": "ins_1"})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, key=KEY):
    signature = mac_base64(key, message, ".", time, ".", body)
    return {"svix-id": message, "svix-timestamp": str(time), "svix-signature": f"v1,{signature}"}


clerk = Platform("clerk", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = clerk.event("user.created", 1750000000000, id="msg_2LJC7S5QZ8")
    yield clerk.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield clerk.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "svix-timestamp": str(TIME + 1)})
    yield clerk.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield clerk.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield clerk.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "svix-id": "other"})
    yield clerk.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                     {**signed(BODY), "svix-signature": "v1a,bm90IG91cnM= " + signed(BODY)["svix-signature"]})
    yield clerk.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                      {**signed(BODY), "svix-signature": signed(BODY)["svix-signature"].replace("v1,", "v2,")})
    yield clerk.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
