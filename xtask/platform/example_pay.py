"""A made-up platform's vectors, for the proof that a platform is one file and these."""

from ..platform import Platform
from ..recipe import mac_hex, written

TIME = 1750000000
PAYMENT = {"from": "alice", "amount": 12.5, "state": "settled", "lines": [{"type": "fee", "cents": 25}]}


def signed(body, secret="example-pay-secret"):
    return {"Example-Signature": f"t={TIME},v1={mac_hex(secret, TIME, '.', body)}"}


def body(data, type="payment.settled"):
    return written({"id": "evt_1", "kind": type, "created": TIME, "object": data})


pay = Platform("example-pay", secret="example-pay-secret", now=TIME, signed=signed)


def accepted(type="payment.settled", **rest):
    return pay.event(type, TIME * 1000, id="evt_1", **rest)


def cases():
    yield pay.made("settled", "as its file says", body(PAYMENT), accepted())
    yield pay.made("payout", "a shape without a name", body({"class": "x", "done": True, "meta": None}, "PAYOUT_SENT"), accepted("PAYOUT_SENT"))
    yield pay.made("drifted", "an amount in quotes", body({**PAYMENT, "amount": "12.5"}),
                   accepted(recognized=False, warnings=[("unexpected_type", "$.object.amount")]))
    yield pay.wrong("forged", "another secret", body(PAYMENT), "signature_mismatch", signed(body(PAYMENT), "another secret"))
