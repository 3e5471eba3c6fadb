"""Intuit QuickBooks: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import digest_hex, mac_base64, mac_hex, spaced, written

SECRET = "intuit-secret-of-tests"
EVENT = {"specversion": "1.0", "id": "88cd52aa", "source": "intuit", "type": "qbo.invoice.updated.v1", "time": "2025-06-15T15:06:40Z", "intuitentityid": "1", "intuitaccountid": "1185883450", "data": {}}
BODY = written([EVENT, {**EVENT, "id": "b7f1c2d3", "type": "qbo.customer.created.v1"}])


def signed(body, *, secret=SECRET):
    return {"intuit-signature": mac_base64(secret, body)}


intuit = Platform("intuit", secret=SECRET, signed=signed)


def cases():
    accepted = intuit.events(intuit.event("qbo.invoice.updated.v1", 1750000000000, id="88cd52aa", recognized=False),
                             intuit.event("qbo.customer.created.v1", 1750000000000, id="b7f1c2d3", recognized=False))
    yield intuit.made("event", "by the documented recipe, with Python's hmac", BODY, accepted, call="verify_all")
    yield intuit.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "intuit-signature": mac_hex(SECRET, BODY)})
    yield from intuit.rewritten(spaced(BODY), accepted, call="verify_all")
    older = written({"eventNotifications": [{"realmId": "1185883450"}]})
    yield intuit.made("older", "the object of before 2026 is authentic", older, {**intuit.authentic(), "idempotency_key": f"intuit:sha256:{digest_hex(older)}:0"}, call="verify_signature")
