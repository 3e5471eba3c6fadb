"""Bandwidth: deliveries with the token that the receiver knows, and with another."""

import base64

from ..platform import Platform
from ..recipe import written

SECRET = "user:correct horse"
BODY = written({"eventType": "initiate", "eventTime": "2019-06-20T15:56:11.554Z", "callId": "c-1"})
MESSAGE = written([{"type": "message-received", "time": "2016-09-14T18:20:16Z", "to": "+12345678902", "message": {"id": "14762070468292kw2fuqty55yp2b2"}}])


def signed(body, *, token=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(token.encode()).decode()}


bandwidth = Platform("bandwidth", secret=SECRET, signed=signed)


def cases():
    accepted = bandwidth.listed("initiate", BODY, 0, recognized=False, proof="token")
    yield bandwidth.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield bandwidth.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="user:wrong"))
    yield bandwidth.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield bandwidth.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield bandwidth.wrong("bearer", "another way to authorize", BODY, "malformed_signature", {"Authorization": "Bearer abc"})
    yield bandwidth.made("message", "a message's event is in a list, and has another name for its type", MESSAGE,
                         bandwidth.listed("message-received", MESSAGE, 0, recognized=False, proof="token"))
