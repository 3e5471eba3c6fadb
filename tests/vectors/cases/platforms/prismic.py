"""Prismic: webhooks with the secret in their payload."""

from ..platform import Platform
from ..recipe import written

SECRET = "prismic_secret_1234567890"
BODY = written({"type": "api-update", "secret": "prismic_secret_1234567890", "domain": "example", "documents": []})


def signed(body):
    return {}


prismic = Platform("prismic", secret=SECRET, signed=signed)


def cases():
    accepted = prismic.event("api-update", proof="token")
    yield prismic.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield prismic.wrong("other-token", "another token in the body", BODY.replace(SECRET.encode(), b"another"), "signature_mismatch")
    yield prismic.wrong("without-token", "a body without its token", written({}), "missing_signature")
    yield prismic.wrong("longer", "the token with a character behind it", BODY.replace(SECRET.encode(), SECRET.encode() + b"x"), "signature_mismatch")
