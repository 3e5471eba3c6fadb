"""ImageKit: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET = "whsec_c2VjcmV0LW9mLXRlc3Rz"
TIME = 1750000000
BODY = written({"id": "e1", "type": "video.transformation.accepted", "created_at": "2025-06-15T15:06:40Z", "data": {"asset": {}}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, secret=SECRET):
    signature = mac_base64(secret, message, ".", time, ".", body)
    return {"webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


imagekit = Platform("imagekit", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = imagekit.event("video.transformation.accepted", 1750000000000, id="msg_2LJC7S5QZ8")
    yield imagekit.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield imagekit.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield imagekit.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield imagekit.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield imagekit.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield imagekit.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                        {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield imagekit.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                         {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield imagekit.wrong("secret-decoded", "what is behind `whsec_`, decoded, as Standard Webhooks has it", BODY, "signature_mismatch", signed(BODY, secret=b"secret-of-tests"))
