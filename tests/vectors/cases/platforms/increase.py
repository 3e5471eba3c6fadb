"""Increase: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET = "increase-secret-of-tests"
TIME = 1750000000
BODY = written({"id": "event_1", "category": "account.created", "created_at": "2025-06-15T15:06:40Z", "associated_object_type": "account",
                "type": "event"})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, secret=SECRET):
    signature = mac_base64(secret, message, ".", time, ".", body)
    return {"webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


increase = Platform("increase", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = increase.event("account.created", 1750000000000, id="msg_2LJC7S5QZ8")
    yield increase.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield increase.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield increase.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield increase.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield increase.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield increase.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                        {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield increase.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                         {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield increase.wrong("secret-decoded", "the secret as base64, which it isn't here", BODY, "signature_mismatch", signed(BODY, secret=b"decoded"))
