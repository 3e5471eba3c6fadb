"""Checkout.com: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "checkout-com-secret-of-tests"
BODY = written({"id": "evt_1", "type": "payment_approved", "version": "1.0.1", "created_on": "2025-06-15T15:06:40Z", "data": {"id": "pay_1",
                "amount": 10}})


def signed(body, *, secret=SECRET):
    return {"Cko-Signature": mac_hex(secret, body)}


checkout_com = Platform("checkout-com", secret=SECRET, signed=signed)


def cases():
    accepted = checkout_com.event("payment_approved", 1750000000000, id="evt_1", recognized=False)
    yield checkout_com.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield checkout_com.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                             {**signed(BODY), "Cko-Signature": mac_base64(SECRET, BODY)})
    yield checkout_com.wrong("authorization", "an authorization header, which may be configured besides, is no signature", BODY, "missing_signature", {"Authorization": SECRET})
