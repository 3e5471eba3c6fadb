"""Deel: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "deel-secret-of-tests"
BODY = written({"data": {"meta": {"event_type": "contract.created", "event_type_id": "1"}, "resource": {"id": "1"}}})


def signed(body, *, secret=SECRET):
    return {"x-deel-signature": mac_hex(secret, "POST", body)}


deel = Platform("deel", secret=SECRET, signed=signed)


def cases():
    accepted = deel.event("contract.created", recognized=False)
    yield deel.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield deel.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                     {**signed(BODY), "x-deel-signature": mac_base64(SECRET, "POST", BODY)})
    yield deel.wrong("body-alone", "without the word in front of the body", BODY, "signature_mismatch", {"x-deel-signature": mac_hex(SECRET, BODY)})
    yield deel.wrong("other-method", "another word than POST in front of the body", BODY, "signature_mismatch", {**signed(BODY), "x-deel-signature": mac_hex(SECRET, "PUT", BODY)})
