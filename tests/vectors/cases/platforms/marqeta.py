"""Marqeta: webhooks by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "marqeta_secret_1234567890"
BODY = written({"transactions": [{"type": "authorization", "token": "1"}]})


def signed(body, *, secret=SECRET):
    return {"X-Marqeta-Signature": mac_hex(secret, body)}


marqeta = Platform("marqeta", secret=SECRET, signed=signed)


def cases():
    accepted = marqeta.event(None, recognized=False)
    yield marqeta.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield marqeta.wrong("base64", "the right bytes in base64, where the platform writes hex",
                         BODY, "malformed_signature", {**signed(BODY), "X-Marqeta-Signature": mac_base64(SECRET, BODY)})
    yield marqeta.wrong("sha1", "a program that is set to SHA-1", BODY, "malformed_signature", {"X-Marqeta-Signature": mac_hex(SECRET, BODY, hash="sha1")})
    basic = {"settings": {"basic": "marqeta:s3cret:with-colon"}}
    password = {"Authorization": "Basic " + base64.b64encode(b"marqeta:s3cret:with-colon").decode()}
    yield marqeta.made("basic", "both proofs: the signature, and the name and password that the receiver has set", BODY, accepted, {**signed(BODY), **password}, **basic)
    yield marqeta.wrong("basic-other", "the right signature with another password", BODY, "claim_mismatch", {**signed(BODY), "Authorization": "Basic " + base64.b64encode(b"marqeta:s3cret").decode()}, **basic)
    yield marqeta.wrong("basic-absent", "the right signature without the password that the receiver has set", BODY, "claim_mismatch", signed(BODY), **basic)
    yield marqeta.wrong("basic-alone", "the right password with a signature by another secret", BODY, "signature_mismatch", {**signed(BODY, secret="another"), **password}, **basic)
    yield marqeta.wrong("password", "HTTP Basic, which comes with every webhook, proves nothing here", BODY, "missing_signature", {"Authorization": "Basic " + base64.b64encode(b"user:password").decode()})
    yield marqeta.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
