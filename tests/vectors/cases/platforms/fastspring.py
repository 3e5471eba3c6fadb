"""FastSpring: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "fastspring-secret-of-tests"
BODY = written({"events": [{"id": "e1", "processed": False, "created": 1750000000000, "type": "order.completed", "live": True,
                "data": {"order": "1"}}]})
TWO = written({"events": [{"id": "e1", "processed": False, "created": 1750000000000, "type": "order.completed", "live": True, "data": {"order": "1"}},
               {"id": "e2", "processed": False, "created": 1750000001000, "type": "subscription.activated", "live": True, "data": {"subscription": "2"}}]})


def signed(body, *, secret=SECRET):
    return {"X-FS-Signature": mac_base64(secret, body)}


fastspring = Platform("fastspring", secret=SECRET, signed=signed)


def cases():
    accepted = fastspring.event("order.completed", 1750000000000, id="e1", recognized=False)
    yield fastspring.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield fastspring.made("two", "two events in one body", TWO, fastspring.events(accepted, fastspring.event("subscription.activated", 1750000001000, id="e2", recognized=False)), call="verify_all")
    yield fastspring.wrong("two-verify", "`verify` takes bodies of one event", TWO, "invalid_payload")
    yield fastspring.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                           {**signed(BODY), "X-FS-Signature": mac_hex(SECRET, BODY)})
    yield fastspring.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
