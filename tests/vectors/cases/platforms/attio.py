"""Attio: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "attio-secret-of-tests"
BODY = written({"webhook_id": "w1", "events": [{"event_type": "record.created", "id": {"record_id": "r1"}}]})


def signed(body, *, secret=SECRET):
    return {"Attio-Signature": mac_hex(secret, body)}


attio = Platform("attio", secret=SECRET, signed=signed)


def cases():
    accepted = attio.event(None, recognized=False)
    yield attio.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield attio.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "Attio-Signature": mac_base64(SECRET, BODY)})
    yield attio.made("older-header", "the older header alone, with the same signature", BODY, accepted, {"X-Attio-Signature": mac_hex(SECRET, BODY)})
