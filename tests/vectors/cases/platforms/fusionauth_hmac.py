"""FusionAuth: events whose token has the hash of the body, under a shared secret."""

from ..platform import Platform
from ..recipe import digest_base64, digest_hex, jwt, written

BODY = written({"event": {"type": "user.create", "id": "e1", "createInstant": 1750000000000, "user": {"id": "u1"}}})


def signed(body, *, key="fusionauth-secret-of-tests", alg="HS256", kid="k1", hash=digest_base64):
    return {"X-FusionAuth-Signature-JWT": jwt({"request_body_sha256": hash(body)}, key, alg, kid=kid)}


fusion = Platform("fusionauth-hmac", secret="fusionauth-secret-of-tests", now=1750000000, signed=signed)


def cases():
    accepted = fusion.event("user.create", 1750000000000, id="e1")
    yield fusion.made("event", "a token with the hash of the body", BODY, accepted)
    yield fusion.wrong("other-body", "another body than the one whose hash is in the token", written({"event": {"type": "user.delete"}}), "claim_mismatch", signed(BODY))
    yield fusion.wrong("hexadecimal", "the hash in hexadecimal digits", BODY, "claim_mismatch", signed(BODY, hash=digest_hex))
    yield fusion.wrong("other-secret", "another webhook's secret", BODY, "signature_mismatch", signed(BODY, key="another"))
    for alg in ("HS384", "HS512"):
        yield fusion.made(alg.lower(), f"a key that is for {alg}", BODY, accepted, signed(BODY, alg=alg))
    yield fusion.wrong("rs256", "an algorithm that isn't pinned, and would make a public key of the secret", BODY, "malformed_signature", signed(BODY, key="rsa-2048", alg="RS256"))
