"""Netlify: notifications by the recipe of its documentation, as third parties quote it."""

from ..platform import Platform
from ..recipe import digest_hex, jwt, written

SECRET = "netlify_jws_secret_1234567890"
BODY = written({"id": "5b8d1e2f", "state": "ready", "updated_at": "2025-06-15T15:06:40Z"})


def signed(body, *, secret=SECRET, alg="HS256", **claims):
    return {"X-Webhook-Signature": jwt({"iss": "netlify", "sha256": digest_hex(body), **claims}, secret, alg)}


netlify = Platform("netlify", secret=SECRET, signed=signed, tampered="claim_mismatch")


def cases():
    accepted = netlify.event("ready", 1750000000000, recognized=False)
    yield netlify.made("event", "a token with the body's hash", BODY, accepted)
    yield netlify.wrong("other-body", "the token of another body", BODY, "claim_mismatch", signed(b"{}"))
    yield netlify.wrong("other-issuer", "a token of another issuer", BODY, "claim_mismatch", signed(BODY, iss="another"))
    yield netlify.wrong("other-secret", "another secret", BODY, "signature_mismatch", signed(BODY, secret="another secret"))
    yield netlify.wrong("other-algorithm", "a token of another algorithm than the record's", BODY, "malformed_signature", signed(BODY, alg="HS512"))
    yield netlify.wrong("no-algorithm", "a token without a signature", BODY, "malformed_signature",
                        {"X-Webhook-Signature": "eyJhbGciOiJub25lIn0." + signed(BODY)["X-Webhook-Signature"].split(".")[1] + "."})
