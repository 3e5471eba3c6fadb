"""Kinde: events that are tokens, under a key of tests."""

from ..platform import Platform
from ..recipe import jwk, jwt, written

EVENT = {"type": "user.created", "event_id": "event_1", "event_timestamp": "2025-06-15T15:06:40.000000Z", "source": "admin", "data": {"user": {"id": "kp_1"}}}

kinde = Platform("kinde", secret={"jwks": {"keys": [jwk("rsa-2048", kid="k1")]}}, now=1750000000, signed=lambda body: {"webhook-id": "d1"})


def cases():
    body = jwt(EVENT, "rsa-2048", "RS256", kid="k1").encode()
    yield kinde.made("event", "the whole body is the token", body, kinde.event("user.created", 1750000000000, id="event_1", delivery="d1"))
    yield kinde.wrong("plain", "plain JSON, which nothing proves", written(EVENT), "malformed_signature")
    yield kinde.wrong("other-key", "another key under the known id", jwt(EVENT, "rsa-2048-other", "RS256", kid="k1").encode(), "signature_mismatch")
    yield kinde.wrong("unknown-key", "another domain's key", jwt(EVENT, "rsa-2048-other", "RS256", kid="k2").encode(), "unknown_key")
    yield kinde.wrong("shared-secret", "a token under a shared secret, where keys are pairs", jwt(EVENT, "secret", "HS256", kid="k1").encode(), "malformed_signature")
