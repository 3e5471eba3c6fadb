"""Primer: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET = "primer_secret_1234567890"
BODY = written({"eventType": "PAYMENT.STATUS", "date": "2025-06-15T15:06:40Z", "payment": {"id": "DdRZ6YY0", "status": "SETTLED"}})


def signed(body, *, secret=SECRET, name="X-Signature-Primary"):
    return {name: mac_base64(secret, body)}


primer = Platform("primer", secret=SECRET, signed=signed)


def cases():
    accepted = primer.event("PAYMENT.STATUS")
    yield primer.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield primer.made("secondary", "while a secret is changed, the older one's signature is in the second header", BODY, accepted,
                      {**signed(BODY, secret="the new secret"), **signed(BODY, name="X-Signature-Secondary")})
    yield primer.wrong("neither", "two headers, and neither matches", BODY, "signature_mismatch",
                       {**signed(BODY, secret="one"), **signed(BODY, secret="two", name="X-Signature-Secondary")})
    yield primer.wrong("absent", "neither header is there", BODY, "missing_signature", {})
