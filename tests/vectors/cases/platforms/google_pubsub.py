"""Google Cloud Pub/Sub: pushes with a token by its documented recipe, under a key of tests."""

from ..platform import Platform
from ..recipe import jwk, jwt, written

NOW = 1750000000
BODY = written({"message": {"data": "SGVsbG8=", "messageId": "136969346945", "publishTime": "2025-06-15T15:06:40Z"}, "subscription": "projects/p/subscriptions/s"})
CLAIMS = {"iss": "https://accounts.google.com", "aud": "https://hooks.example.com/push", "email": "push@p.iam.gserviceaccount.com", "email_verified": True, "iat": NOW - 10, "exp": NOW + 3600}
SETTINGS = {"audience": "https://hooks.example.com/push", "service_account": "push@p.iam.gserviceaccount.com"}


def signed(body, *, key="rsa-2048", kid="k1", **claims):
    return {"Authorization": "Bearer " + jwt({**CLAIMS, **claims}, key, "RS256", kid=kid)}


push = Platform("google-pubsub", secret={"jwks": {"keys": [jwk("rsa-2048", kid="k1")]}}, now=NOW, settings=SETTINGS, signed=signed)


def cases():
    accepted = push.event(None, NOW * 1000, id="136969346945", recognized=False, proof="token")
    yield push.made("event", "a message, whose token doesn't bind it", BODY, accepted)
    yield push.made("other-spelling", "the issuer without its scheme, as Google writes it as well", BODY, accepted, signed(BODY, iss="accounts.google.com"))
    yield push.wrong("other-account", "a token of another service account, under the same keys", BODY, "claim_mismatch", signed(BODY, email="evil@q.iam.gserviceaccount.com"))
    yield push.wrong("unverified", "an address that Google hasn't verified", BODY, "claim_mismatch", signed(BODY, email_verified=False))
    yield push.wrong("other-audience", "a token for another endpoint", BODY, "claim_mismatch", signed(BODY, aud="https://other.example.com/"))
    yield push.wrong("expired", "a token that has ended", BODY, "timestamp_too_old", now=NOW + 4000)
    yield push.wrong("unknown-key", "a key that isn't among Google's", BODY, "unknown_key", signed(BODY, kid="k2"))
    yield push.wrong("without-token", "a push without a token, as subscriptions are made", BODY, "missing_signature", {})
    yield push.made("other-body", "the token doesn't bind the body, and comes with several deliveries", BODY.replace(b"136969346945", b"136969346946"), push.event(None, NOW * 1000, id="136969346946", recognized=False, proof="token"))
