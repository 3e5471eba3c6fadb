"""Cashfree: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex

SECRET = "cashfree-secret-of-tests"
TIME = 1750000000000
BODY = b'{"data":{"order":{"order_id":"1","order_amount":1.00}},"event_time":"2025-06-15T20:36:40+05:30","type":"PAYMENT_SUCCESS_WEBHOOK"}'


def signed(body, *, time=TIME, secret=SECRET):
    return {"x-webhook-timestamp": str(time), "x-webhook-signature": mac_base64(secret, time, body)}


cashfree = Platform("cashfree", secret=SECRET, now=TIME // 1000, signed=signed)


def cases():
    accepted = cashfree.event("PAYMENT_SUCCESS_WEBHOOK", 1750000000000, recognized=False)
    yield cashfree.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield cashfree.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "x-webhook-timestamp": str(TIME + 1)})
    yield cashfree.made("limit", "four days late, to the second", BODY, accepted, now=TIME // 1000 + 345_600)
    yield cashfree.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME // 1000 + 345_601)
    yield cashfree.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "x-webhook-signature": mac_hex(SECRET, TIME, BODY)})
    yield cashfree.wrong("rewritten", "an amount that JavaScript has written again lacks its zeros", BODY.replace(b"1.00", b"1"), "signature_mismatch", signed(BODY))
    yield cashfree.wrong("border", "a digit of the time in front of the body: the same bytes are signed, and the time has one too few", str(TIME)[-1:].encode() + BODY, "malformed_timestamp", {**signed(BODY), "x-webhook-timestamp": str(TIME)[:-1]}, flags=["shifted_border"])
