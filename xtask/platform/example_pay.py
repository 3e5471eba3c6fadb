"""A made-up platform's vectors, for the proof that a platform is one file and these."""

import json

from ..case import case, drifted, event, refused
from ..signing import mac

SECRET = "example-pay-secret"
TIME = 1750000000
PAYMENT = {"from": "alice", "amount": 12.5, "state": "settled", "lines": [{"type": "fee", "cents": 25}]}


def pay(name, comment, data, expect, secret=SECRET, type="payment.settled"):
    body = json.dumps({"id": "evt_1", "kind": type, "created": TIME, "object": data}).encode()
    headers = [["Example-Signature", f"t={TIME},v1={mac(secret, b'%d.' % TIME + body).hex()}"]]
    return case(f"example-pay-{name}", comment, "example-pay", body, headers, expect, secret=SECRET, now=TIME)


def cases():
    accepted = {"id": "evt_1", "key": "example-pay:evt_1"}
    yield pay("settled", "as its file says", PAYMENT, event("payment.settled", TIME * 1000, **accepted))
    yield pay("payout", "a shape without a name", {"class": "x", "done": True, "meta": None}, event("PAYOUT_SENT", TIME * 1000, **accepted), type="PAYOUT_SENT")
    yield pay("drifted", "an amount in quotes", {**PAYMENT, "amount": "12.5"}, drifted("payment.settled", TIME * 1000, ("unexpected_type", "$.object.amount"), **accepted))
    yield pay("forged", "another secret", PAYMENT, refused("signature_mismatch", 401), secret="another secret")
