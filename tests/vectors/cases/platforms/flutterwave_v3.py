"""Flutterwave v3: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "flutterwave-v3-token-of-tests"
BODY = written({"event": "charge.completed", "data": {"id": 285959875, "status": "successful"}})


def signed(body, *, token=SECRET):
    return {"verif-hash": token}


flutterwave_v3 = Platform("flutterwave-v3", secret=SECRET, signed=signed)


def cases():
    accepted = flutterwave_v3.event("charge.completed", recognized=False, proof="token")
    yield flutterwave_v3.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield flutterwave_v3.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield flutterwave_v3.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield flutterwave_v3.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield flutterwave_v3.wrong("hmac", "the header is the secret itself: a hash of the body isn't it", BODY, "signature_mismatch", {"verif-hash": mac_hex(SECRET, BODY)})
