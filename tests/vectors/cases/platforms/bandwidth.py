"""Bandwidth: deliveries with the token that the receiver knows, and with another."""

import base64

from ..platform import Platform
from ..recipe import written

SECRET = "user:correct horse"
BODY = written({"eventType": "initiate", "callId": "c-1"})


def signed(body, *, token=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(token.encode()).decode()}


bandwidth = Platform("bandwidth", secret=SECRET, signed=signed)


def cases():
    accepted = bandwidth.event(None, recognized=False, proof="token")
    yield bandwidth.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield bandwidth.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="user:wrong"))
    yield bandwidth.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield bandwidth.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield bandwidth.wrong("bearer", "another way to authorize", BODY, "malformed_signature", {"Authorization": "Bearer abc"})
