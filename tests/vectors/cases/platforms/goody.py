"""Goody: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"event_type": "order.created", "id": "ad097c47-bf12-45c9-8feb-0536a0012c09", "data": {"id": "8999f804-d731-440d-a67d-35444c12c493", "status": "created"}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, key=KEY):
    signature = mac_base64(key, message, ".", time, ".", body)
    return {"svix-id": message, "svix-timestamp": str(time), "svix-signature": f"v1,{signature}"}


goody = Platform("goody", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = goody.event("order.created", id="msg_2LJC7S5QZ8")
    yield goody.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield goody.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "svix-timestamp": str(TIME + 1)})
    yield goody.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield goody.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield goody.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "svix-id": "other"})
    yield goody.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                     {**signed(BODY), "svix-signature": "v1a,bm90IG91cnM= " + signed(BODY)["svix-signature"]})
    yield goody.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                      {**signed(BODY), "svix-signature": signed(BODY)["svix-signature"].replace("v1,", "v2,")})
    yield goody.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
