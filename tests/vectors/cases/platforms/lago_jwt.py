"""Lago: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import jwt, public_pem, written

BODY = written({"webhook_type": "invoice.created", "object_type": "invoice", "invoice": {"lago_id": "1a901a90"}})


def signed(body, *, key="rsa-2048", alg="RS256", **claims):
    return {"X-Lago-Signature": jwt({"data": body.decode(), "iss": "https://api.getlago.com", **claims}, key, alg)}


lago_jwt = Platform("lago-jwt", secret=public_pem("rsa-2048"), signed=signed, repeats=True, tampered="claim_mismatch")


def cases():
    accepted = lago_jwt.event("invoice.created")
    yield lago_jwt.made("event", "a token with the body in it", BODY, accepted)
    yield lago_jwt.wrong("other-body", "a token of another body", BODY, "claim_mismatch", signed(b"{}"))
    yield lago_jwt.wrong("other-key", "a token of another key", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
    yield lago_jwt.wrong("hs256", "the public key's text as a shared secret, the usual forgery", BODY, "malformed_signature", signed(BODY, key=public_pem("rsa-2048"), alg="HS256"))
