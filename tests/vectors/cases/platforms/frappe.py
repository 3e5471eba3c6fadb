"""Frappe, ERPNext: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "frappe-secret-of-tests"
BODY = written({"name": "QUO-0001", "status": "Open"})


def signed(body, *, secret=SECRET):
    return {"X-Frappe-Webhook-Signature": mac_base64(secret, body)}


frappe = Platform("frappe", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = frappe.event(None, recognized=False)
    yield frappe.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield frappe.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "X-Frappe-Webhook-Signature": mac_hex(SECRET, BODY)})
