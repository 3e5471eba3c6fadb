"""Gorgias HTTP integrations: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "gorgias-token-of-tests"
BODY = written({"ticket": {"id": 1}})


def signed(body, *, token=SECRET):
    return {"X-Gorgias-Token": token}


gorgias = Platform("gorgias", secret=SECRET, settings={"header": "X-Gorgias-Token"}, signed=signed, repeats=True)


def cases():
    accepted = gorgias.event(None, recognized=False, proof="token")
    yield gorgias.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield gorgias.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield gorgias.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield gorgias.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
