"""Xero: deliveries by its recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "2Fv2bWqQ0cXlGm0vYb5eX7dQkM8mN1pR3sT5uV7wX9zA1bC3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bA=="
BODY = written({
    "events": [{"resourceId": "717f2bfc", "eventType": "UPDATE", "eventCategory": "CONTACT", "tenantId": "c2cc9b6e"}], "firstEventSequence": 1,
    "lastEventSequence": 1, "entropy": "S0m3r4Nd0mt3xt",
})
TWO = written({"events": [{"resourceId": "717f2bfc", "eventType": "UPDATE", "eventCategory": "CONTACT", "tenantId": "c2cc9b6e"}, {"resourceId": "717f2bfc", "eventType": "CREATE", "eventCategory": "INVOICE", "tenantId": "c2cc9b6e"}], "firstEventSequence": 1, "lastEventSequence": 2, "entropy": "S0m3r4Nd0mt3xt"})


def signed(body, *, secret=SECRET):
    return {"x-xero-signature": mac_base64(secret, body)}


xero = Platform("xero", secret=SECRET, signed=signed)


def cases():
    yield xero.made("event", "an event, signed by the documented recipe", BODY, xero.events(xero.listed("CONTACT.UPDATE", BODY, 0)), call="verify_all")
    yield xero.wrong("hex", "the right bytes in hex, where the platform writes base64",
                      BODY, "malformed_signature", {**signed(BODY), "x-xero-signature": mac_hex(SECRET, BODY)})
    yield xero.wrong("decoded-secret", "the secret looks like base64, and isn't decoded",
                      BODY, "signature_mismatch", signed(BODY, secret=base64.b64decode(SECRET)))
    yield xero.made("two", "two events in one body: each is one of its own", TWO, xero.events(xero.listed("CONTACT.UPDATE", TWO, 0), xero.listed("INVOICE.CREATE", TWO, 1)), call="verify_all")
    yield xero.made("intent-to-receive", "a delivery without events, rightly signed", written({"events": [], "entropy": "S0m3"}), xero.events(), call="verify_all")
