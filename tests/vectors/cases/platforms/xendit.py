"""Xendit: callbacks with the verification token."""

from ..platform import Platform
from ..recipe import written

SECRET = "xendit_callback_token_1234567890"
BODY = written({"id": "579c8d61f23fa4ca35e52da4", "external_id": "invoice_123124123", "status": "PAID"})


def signed(body, *, secret=SECRET):
    return {"x-callback-token": secret}


xendit = Platform("xendit", secret=SECRET, signed=signed)


def cases():
    accepted = xendit.event(None, recognized=False, proof="token")
    yield xendit.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield xendit.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield xendit.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield xendit.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
