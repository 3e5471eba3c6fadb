"""Xsolla: webhooks by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import digest_hex, mac_hex, written

SECRET = "PROJECT_SECRET_KEY"
BODY = written({"notification_type": "payment", "user": {"id": "1"}, "transaction": {"id": 1}})


def signed(body, *, secret=SECRET, prefix="Signature "):
    return {"Authorization": prefix + digest_hex(body, secret, hash="sha1")}


xsolla = Platform("xsolla", secret=SECRET, signed=signed)


def cases():
    accepted = xsolla.event("payment")
    yield xsolla.made("event", "by the recipe and under the secret of the SDK's tests", BODY, accepted)
    yield xsolla.wrong("secret-in-front", "the secret stands behind the body, not in front", BODY, "signature_mismatch", {"Authorization": "Signature " + digest_hex(SECRET, BODY, hash="sha1")})
    yield xsolla.wrong("hmac", "a plain hash, not an HMAC", BODY, "signature_mismatch", {"Authorization": "Signature " + mac_hex(SECRET, BODY, hash="sha1")})
    yield xsolla.wrong("without-word", "without the word in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield xsolla.wrong("sha256", "another hash's length", BODY, "malformed_signature", {"Authorization": "Signature " + digest_hex(BODY, SECRET)})
