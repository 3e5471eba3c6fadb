"""Zapier, Webhooks by Zapier: a header of one's own with a secret."""

from ..platform import Platform
from ..recipe import written

SECRET = "Bearer hookseal-secret-1234567890"
BODY = written({"hello": "world"})


def signed(body, *, secret=SECRET):
    return {"Authorization": secret}


zapier = Platform("zapier", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = zapier.event(None, recognized=False, proof="token")
    yield zapier.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield zapier.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield zapier.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield zapier.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
    yield zapier.made("own-header", "a header of another name, which the setting says", BODY, accepted, {"X-Secret": SECRET}, settings={"header": "X-Secret"})
    yield zapier.wrong("usual-header", "the secret in the usual header, where the setting names another", BODY, "missing_signature", settings={"header": "X-Secret"})
