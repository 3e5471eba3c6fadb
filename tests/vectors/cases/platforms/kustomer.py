"""Kustomer: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "kustomer-token-of-tests"
BODY = written({"id": "1", "name": "kustomer.message.create", "org": "o1", "data": {"type": "message", "id": "m1"}})


def signed(body, *, token=SECRET):
    return {"X-Kustomer-Token": token}


kustomer = Platform("kustomer", secret=SECRET, settings={"header": "X-Kustomer-Token"}, signed=signed)


def cases():
    accepted = kustomer.event("kustomer.message.create", recognized=False, proof="token")
    yield kustomer.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield kustomer.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield kustomer.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield kustomer.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
