"""Razorpay: the delivery of its SDK's tests, and events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "razorpay_webhook_secret"
BODY = written({
    "entity": "event", "account_id": "acc_BFQ7uQEaa7j2z7", "event": "payment.captured", "contains": ["payment"],
    "payload": {"payment": {"entity": {"id": "pay_DESlfW9H8K9uqM"}}}, "created_at": 1750000000,
})


def signed(body, *, secret=SECRET):
    return {"X-Razorpay-Signature": mac_hex(secret, body)}


razorpay = Platform("razorpay", secret=SECRET, signed=signed)


def cases():
    accepted = razorpay.event("payment.captured", 1750000000000)
    yield razorpay.published("sdk", "razorpay/razorpay-python, tests/test_client_utility.py", "an event that the tests verify",
        (
            b'{\n  "event": "payment.authorized",\n  "entity": "event",\n  "contains": [\n    "payment"\n  ],\n  "payload": {\n    "payment": {\n      "'
            b'entity": {\n        "id": "pay_6koWN7bvxujzxM",\n        "entity": "payment",\n        "amount": 1000000,\n        "currency": "INR",\n'
            b'        "status": "captured",\n        "order_id": "order_100000000order",\n        "international": false,\n        "method": "card"'
            b',\n        "amount_refunded": 0,\n        "refund_status": null,\n        "captured": true,\n        "description": "random descriptio'
            b'n",\n        "card_id": "card_6koWNAT6LASUqy",\n        "bank": null,\n        "wallet": null,\n        "vpa": null,\n        "email": '
            b'"a@b.com",\n        "contact": "+919999999999",\n        "notes": {\n          "merchant_order_id": "random order id"\n        },\n    '
            b'    "fee": 23000,\n        "service_tax": 3000,\n        "error_code": null,\n        "error_description": null,\n        "created_at"'
            b': 1479978483\n      }\n    }\n  },\n  "created_at": 1400826760\n}\n'
        ),
        {"X-Razorpay-Signature": "d60e67fd884556c045e9be7dad57903e33efc7172c17c6e3ef77db42d2b366e9"},
        razorpay.authentic(), secret="key_secret", call="verify_signature")
    yield razorpay.published("issue", "an issue of razorpay's SDK", "a body that is no JSON",
        b"{a:1, b:2}",
        {"X-Razorpay-Signature": "ee0a3edebeb4be41bafa3bc0a39069d7845a5c37760b863405049de80b5fe92d"},
        razorpay.authentic(), secret="123456", call="verify_signature")
    yield razorpay.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield razorpay.unsigned("other-event-id", "the header that names the event isn't signed: another one passes under the same key", BODY, {**accepted, "delivery_id": "other"},
                            {"x-razorpay-event-id": "other"})
    yield razorpay.wrong("base64", "the right bytes in base64, where the platform writes hex",
                          BODY, "malformed_signature", {**signed(BODY), "X-Razorpay-Signature": mac_base64(SECRET, BODY)})
    yield from razorpay.rewritten(spaced(BODY), accepted)
    yield razorpay.wrong("other-kind", "signed with the secret of the API key, which isn't the webhook's", BODY, "signature_mismatch", signed(BODY, secret="razorpay_api_key_secret"))
