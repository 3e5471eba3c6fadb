"""Flutterwave v4: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "flutterwave-v4-secret-of-tests"
BODY = written({"webhook_id": "wbk_1", "timestamp": 1750000000000, "type": "charge.completed", "data": {"id": "chg_1"}})


def signed(body, *, secret=SECRET):
    return {"flutterwave-signature": mac_base64(secret, body)}


flutterwave_v4 = Platform("flutterwave-v4", secret=SECRET, signed=signed)


def cases():
    accepted = flutterwave_v4.event("charge.completed", 1750000000000, recognized=False)
    yield flutterwave_v4.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield flutterwave_v4.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                               {**signed(BODY), "flutterwave-signature": mac_hex(SECRET, BODY)})
    yield flutterwave_v4.wrong("version-3", "the header of version 3, which is the secret itself", BODY, "missing_signature", {"verif-hash": SECRET})
