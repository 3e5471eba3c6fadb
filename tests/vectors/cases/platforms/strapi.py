"""Strapi: a header of one's own with a secret."""

from ..platform import Platform
from ..recipe import written

SECRET = "Bearer hookseal-secret-1234567890"
BODY = written({"event": "entry.create", "createdAt": "2025-06-15T15:06:40Z", "model": "address", "entry": {"id": 1}})


def signed(body, *, secret=SECRET):
    return {"Authorization": secret}


strapi = Platform("strapi", secret=SECRET, signed=signed)


def cases():
    accepted = strapi.event("entry.create", 1750000000000, proof="token")
    yield strapi.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield strapi.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield strapi.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield strapi.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
    yield strapi.made("own-header", "a header of another name, which the setting says", BODY, accepted, {"X-Secret": SECRET}, settings={"header": "X-Secret"})
    yield strapi.wrong("usual-header", "the secret in the usual header, where the setting names another", BODY, "missing_signature", settings={"header": "X-Secret"})
