"""Vapi: messages with the server's secret."""

from ..platform import Platform
from ..recipe import written

SECRET = "vapi_secret_1234567890"
BODY = written({"message": {"type": "status-update", "status": "ended"}})


def signed(body, *, secret=SECRET):
    return {"X-Vapi-Secret": secret}


vapi = Platform("vapi", secret=SECRET, signed=signed)


def cases():
    accepted = vapi.event("status-update", proof="token")
    yield vapi.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield vapi.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield vapi.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield vapi.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
