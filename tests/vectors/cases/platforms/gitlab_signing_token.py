"""GitLab (signing token): deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"object_kind": "push", "ref": "refs/heads/main", "project_id": 15})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, key=KEY):
    signature = mac_base64(key, message, ".", time, ".", body)
    return {"X-Gitlab-Event": "Push Hook", "webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


gitlab_signing_token = Platform("gitlab-signing-token", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = gitlab_signing_token.event("Push Hook", id="msg_2LJC7S5QZ8", unsigned=["type"])
    yield gitlab_signing_token.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield gitlab_signing_token.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield gitlab_signing_token.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield gitlab_signing_token.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield gitlab_signing_token.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield gitlab_signing_token.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                                    {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield gitlab_signing_token.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                                     {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield gitlab_signing_token.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield gitlab_signing_token.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "Release Hook"}, {"X-Gitlab-Event": "Release Hook"})
    yield gitlab_signing_token.wrong("secret-token", "the older secret token alone", BODY, "missing_signature", {"X-Gitlab-Event": "Push Hook", "X-Gitlab-Token": SECRET})
    yield gitlab_signing_token.unsigned("other-delivery", "the headers that name the request, and repeat the id, aren't signed: others pass under the same key", BODY,
                                        {**accepted, "delivery_id": "02affd2d-2cba-4033-917d-ec22d5dc4b38"},
                                        {"X-Gitlab-Webhook-UUID": "02affd2d-2cba-4033-917d-ec22d5dc4b38", "Idempotency-Key": "other"})
