"""GrowthBook (event webhooks): deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "ewhk_secret_of_tests"
BODY = written({"event": "feature.updated", "object": "feature", "data": {}})


def signed(body, *, secret=SECRET):
    return {"X-GrowthBook-Signature": mac_hex(secret, body)}


growthbook = Platform("growthbook", secret=SECRET, signed=signed)


def cases():
    accepted = growthbook.event("feature.updated")
    yield growthbook.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield growthbook.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                           {**signed(BODY), "X-GrowthBook-Signature": mac_base64(SECRET, BODY)})
    yield growthbook.wrong("prefix-cut", "ewhk_ belongs to the secret", BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("ewhk_")))
    yield growthbook.wrong("sdk", "an SDK's webhook, which is signed otherwise", BODY, "missing_signature", {"webhook-id": "1", "webhook-timestamp": "1750000000", "webhook-signature": "v1," + mac_base64(SECRET, "1.1750000000.", BODY)})
