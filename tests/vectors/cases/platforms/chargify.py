"""Maxio Advanced Billing (Chargify): deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex

SECRET = "chargify-secret-of-tests"
BODY = b'id=1&event=signup_success&payload[subscription][id]=2'


def signed(body, *, secret=SECRET):
    return {"X-Chargify-Webhook-Signature-Hmac-Sha-256": mac_hex(secret, body)}


chargify = Platform("chargify", secret=SECRET, signed=signed)


def cases():
    accepted = chargify.event("signup_success", id="1")
    yield chargify.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield chargify.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "X-Chargify-Webhook-Signature-Hmac-Sha-256": mac_base64(SECRET, BODY)})
    yield chargify.wrong("other-order", "the form with its fields in another order is another body", b"event=signup_success&id=1&payload[subscription][id]=2", "signature_mismatch", signed(BODY))
