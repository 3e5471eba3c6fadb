"""fal.ai: results under a key of tests, by the recipe of its receivers."""

from ..platform import Platform
from ..recipe import digest_hex, ed25519, jwk, written

TIME = 1750000000
BODY = written({"request_id": "r1", "gateway_request_id": "r1", "status": "OK", "payload": {"images": []}})


def signed(body, *, id="r1", user="u1", time=TIME, key="ed25519"):
    return {"X-Fal-Webhook-Request-Id": id, "X-Fal-Webhook-User-Id": user, "X-Fal-Webhook-Timestamp": str(time),
            "X-Fal-Webhook-Signature": ed25519(id, "\n", user, "\n", time, "\n", digest_hex(body), key=key).hex()}


fal = Platform("fal-ai", secret={"jwks": {"keys": [jwk("ed25519")]}}, now=TIME, settings={"user_id": "u1"}, signed=signed)


def cases():
    accepted = fal.event("OK", id="r1", recognized=False)
    yield fal.made("event", "a result, with the hash of its body signed", BODY, accepted)
    yield fal.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield fal.wrong("other-user", "a result of another user, whose signature is right", BODY, "claim_mismatch", signed(BODY, user="u2"))
    yield fal.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "X-Fal-Webhook-Request-Id": "r2"})
    yield fal.wrong("other-body", "another body than the one whose hash was signed", written({"status": "ERROR"}), "signature_mismatch", signed(BODY))
    yield fal.wrong("other-key", "another key", BODY, "signature_mismatch", signed(BODY, key="ed25519-other"))
