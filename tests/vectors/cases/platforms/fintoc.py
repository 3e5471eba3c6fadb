"""Fintoc: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "whsec_c2VjcmV0LW9mLXRlc3Rz"
TIME = 1750000000
SDK = "fintoc-python, tests/test_webhook.py"
PAYMENT = b'{"id":"evt_2AaZeLCz0GjOW5zj","type":"payment_intent.succeeded","mode":"test","created_at":"2025-04-05T21:57:31.834Z","data":{"id":"pi_2vKOKniSGXRhXTKrJ67VXZxGCVt","mode":"test","amount":1,"object":"payment_intent","status":"succeeded","currency":"MXN","metadata":{},"created_at":"2025-04-05T21:57:17Z","expires_at":null,"error_reason":null,"payment_type":"bank_transfer","reference_id":null,"widget_token":null,"customer_email":null,"sender_account":{"type":"checking_account","number":"501514890244223279","holder_id":"mfiu593501oe4","institution_id":"mx_stp"},"business_profile":null,"transaction_date":null,"recipient_account":{"type":"checking_account","number":"646180357600000000","holder_id":"fsm211008hz9","institution_id":"mx_stp"},"payment_type_options":{}},"object":"event"}'
THEIRS = {"Fintoc-Signature": "t=1743890251,v1=11b98dd8f5500109246aa4d9875fad2e97d462560b012a5f50ff924411de0b0f"}
BODY = written({"id": "evt_1", "type": "payment_intent.succeeded", "mode": "test", "created_at": "2025-06-15T15:06:40.000Z", "data": {"id": "pi_1"},
                "object": "event"})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"Fintoc-Signature": f"t={time},v1={signature}"}


fintoc = Platform("fintoc", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = fintoc.event("payment_intent.succeeded", 1750000000000, id="evt_1", recognized=False)
    theirs = {"secret": "whsec_test_secret", "now": 1743890251}
    yield fintoc.published("published", SDK, "a payment", PAYMENT, THEIRS, fintoc.event("payment_intent.succeeded", 1743890251834, id="evt_2AaZeLCz0GjOW5zj", recognized=False), **theirs)
    yield fintoc.published("published-secret", SDK, "another secret", PAYMENT, THEIRS, fintoc.refused("signature_mismatch"), **{**theirs, "secret": "whsec_wrong_secret"})
    yield fintoc.published("published-changed", SDK, "another type than the one that was signed", PAYMENT.replace(b"succeeded", b"failed"), THEIRS, fintoc.refused("signature_mismatch"), **theirs)
    yield fintoc.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield fintoc.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                       {"Fintoc-Signature": signed(BODY)["Fintoc-Signature"].replace(str(TIME), str(TIME + 1))})
    yield fintoc.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield fintoc.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield fintoc.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                       {"Fintoc-Signature": signed(BODY)["Fintoc-Signature"].replace("v1=", "v0=")})
    yield fintoc.wrong("secret-decoded", "what is behind `whsec_`, decoded", BODY, "signature_mismatch", signed(BODY, secret=b"secret-of-tests"))
