"""Fillout: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "fillout-token-of-tests"
BODY = written({"formId": "f1", "submission": {"submissionId": "s1"}})


def signed(body, *, token=SECRET):
    return {"X-Fillout-Token": token}


fillout = Platform("fillout", secret=SECRET, settings={"header": "X-Fillout-Token"}, signed=signed)


def cases():
    accepted = fillout.event(None, recognized=False, proof="token")
    yield fillout.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield fillout.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield fillout.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield fillout.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
