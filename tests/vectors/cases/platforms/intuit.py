"""Intuit QuickBooks: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "intuit-secret-of-tests"
BODY = written({"eventNotifications": [{"realmId": "1185883450", "dataChangeEvent": {"entities": [{"name": "Customer", "id": "1",
                "operation": "Create"}]}}]})


def signed(body, *, secret=SECRET):
    return {"intuit-signature": mac_base64(secret, body)}


intuit = Platform("intuit", secret=SECRET, signed=signed)


def cases():
    accepted = intuit.event(None, recognized=False)
    yield intuit.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield intuit.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "intuit-signature": mac_hex(SECRET, BODY)})
