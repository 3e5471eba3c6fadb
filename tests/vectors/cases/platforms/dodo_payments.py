"""Dodo Payments: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"business_id": "bus_1", "type": "payment.succeeded", "timestamp": "2025-06-15T15:06:40Z", "data": {"payload_type": "Payment"}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, key=KEY):
    signature = mac_base64(key, message, ".", time, ".", body)
    return {"webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


dodo_payments = Platform("dodo-payments", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = dodo_payments.event("payment.succeeded", 1750000000000, id="msg_2LJC7S5QZ8")
    yield dodo_payments.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield dodo_payments.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield dodo_payments.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield dodo_payments.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield dodo_payments.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield dodo_payments.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                             {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield dodo_payments.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                              {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield dodo_payments.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
