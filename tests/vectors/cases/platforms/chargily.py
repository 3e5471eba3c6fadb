"""Chargily Pay: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "chargily-secret-of-tests"
BODY = written({"id": "evt_1", "entity": "event", "type": "checkout.paid", "data": {"id": "c1", "amount": 5500}, "created_at": 1750000000})


def signed(body, *, secret=SECRET):
    return {"signature": mac_hex(secret, body)}


chargily = Platform("chargily", secret=SECRET, signed=signed)


def cases():
    accepted = chargily.event("checkout.paid", 1750000000000, id="evt_1", recognized=False)
    yield chargily.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield chargily.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "signature": mac_base64(SECRET, BODY)})
