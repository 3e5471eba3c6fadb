"""Fireblocks' second webhooks: deliveries with a detached signature, under a key of tests."""

from ..platform import Platform
from ..recipe import detached, jwk, written

BODY = written({"id": "e1", "eventType": "transaction.created", "eventVersion": 1, "data": {"id": "1"}})


def signed(body, *, key="rsa-2048", kid="k1", alg="RS512"):
    return {"Fireblocks-Webhook-Signature": detached(body, key, alg, kid=kid)}


v2 = Platform("fireblocks-v2", secret={"jwks": {"keys": [jwk("rsa-2048", kid="k1")]}}, now=1750000000, signed=signed)


def cases():
    yield v2.made("event", "by the recipe of its receivers", BODY, v2.event("transaction.created", id="e1"))
    yield v2.wrong("rs256", "another algorithm than the one that is pinned", BODY, "malformed_signature", signed(BODY, alg="RS256"))
    yield v2.wrong("unknown-key", "a key that isn't in the set", BODY, "unknown_key", signed(BODY, kid="k2"))
    yield v2.wrong("other-body", "another body than the one that was signed", written({"id": "e2"}), "signature_mismatch", signed(BODY))
