"""FusionAuth: events whose token has the hash of the body, under keys of tests."""

from ..platform import Platform
from ..recipe import digest_base64, digest_hex, jwk, jwt, written

BODY = written({"event": {"type": "user.create", "id": "e1", "createInstant": 1750000000000, "user": {"id": "u1"}}})


def signed(body, *, key="rsa-2048", alg="RS256", kid="k1", hash=digest_base64):
    return {"X-FusionAuth-Signature-JWT": jwt({"request_body_sha256": hash(body)}, key, alg, kid=kid)}


fusion = Platform("fusionauth", secret={"jwks": {"keys": [jwk("rsa-2048", kid="k1"), jwk("ec-p256", kid="k2"), jwk("ec-p384", kid="k4"), jwk("ed25519", kid="k5")]}}, now=1750000000, signed=signed)


def cases():
    accepted = fusion.event("user.create", 1750000000000, id="e1")
    yield fusion.made("event", "a token with the hash of the body", BODY, accepted)
    yield fusion.wrong("other-body", "another body than the one whose hash is in the token", written({"event": {"type": "user.delete"}}), "claim_mismatch", signed(BODY))
    yield fusion.wrong("hexadecimal", "the hash in hexadecimal digits", BODY, "claim_mismatch", signed(BODY, hash=digest_hex))
    yield fusion.made("es256", "a key on a curve, named by its id", BODY, accepted, signed(BODY, key="ec-p256", alg="ES256", kid="k2"))
    for key, alg, kid in (("rsa-2048", "RS384", "k1"), ("rsa-2048", "RS512", "k1"), ("ec-p384", "ES384", "k4"), ("ed25519", "EdDSA", "k5")):
        yield fusion.made(alg.lower(), f"a key that signs with {alg}", BODY, accepted, signed(BODY, key=key, alg=alg, kid=kid))
    yield fusion.wrong("unknown-key", "a key that isn't in the set", BODY, "unknown_key", signed(BODY, kid="k3"))
    yield fusion.wrong("shared-secret", "a token under a shared secret, where keys are pairs", BODY, "malformed_signature", signed(BODY, key="secret", alg="HS256"))
