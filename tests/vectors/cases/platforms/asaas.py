"""Asaas: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "asaas-token-of-tests"
BODY = written({"id": "evt_05b708f961d739ea7eba7e4db318f621&368604920", "event": "PAYMENT_RECEIVED", "payment": {"object": "payment", "id": "pay_1"}})


def signed(body, *, token=SECRET):
    return {"asaas-access-token": token}


asaas = Platform("asaas", secret=SECRET, signed=signed)


def cases():
    accepted = asaas.event("PAYMENT_RECEIVED", id="evt_05b708f961d739ea7eba7e4db318f621&368604920", recognized=False, proof="token")
    yield asaas.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield asaas.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield asaas.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield asaas.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
