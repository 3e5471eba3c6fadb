"""Deepgram callbacks: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "deepgram-token-of-tests"
BODY = written({"metadata": {"request_id": "1"}, "results": {"channels": []}})


def signed(body, *, token=SECRET):
    return {"dg-token": token}


deepgram = Platform("deepgram", secret=SECRET, signed=signed)


def cases():
    accepted = deepgram.event(None, recognized=False, proof="token")
    yield deepgram.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield deepgram.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield deepgram.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield deepgram.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
