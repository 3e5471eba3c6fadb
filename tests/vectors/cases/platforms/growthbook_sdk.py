"""GrowthBook (SDK webhooks): deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET = "growthbook-sdk-secret-of-tests"
TIME = 1750000000
BODY = written({"type": "payload.changed", "timestamp": "2025-06-15T15:06:40.449Z", "data": {"payload": "{}"}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, secret=SECRET):
    signature = mac_base64(secret, message, ".", time, ".", body)
    return {"webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


growthbook_sdk = Platform("growthbook-sdk", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = growthbook_sdk.event("payload.changed", TIME * 1000 + 449, id="msg_2LJC7S5QZ8")
    yield growthbook_sdk.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield growthbook_sdk.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield growthbook_sdk.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield growthbook_sdk.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield growthbook_sdk.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield growthbook_sdk.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                              {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield growthbook_sdk.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                               {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield growthbook_sdk.wrong("secret-decoded", "the secret as base64, which it isn't here", BODY, "signature_mismatch", signed(BODY, secret=b"decoded"))
