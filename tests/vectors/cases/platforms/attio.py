"""Attio: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "attio-secret-of-tests"
BODY = written({"webhook_id": "w1", "events": [{"event_type": "record.created", "id": {"record_id": "r1"}}]})
TWO = written({"webhook_id": "w1", "events": [{"event_type": "record.created", "id": {"record_id": "r1"}}, {"event_type": "note.deleted", "id": {"note_id": "n1"}}]})


def signed(body, *, secret=SECRET):
    return {"Attio-Signature": mac_hex(secret, body)}


attio = Platform("attio", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = attio.listed("record.created", BODY, 0)
    yield attio.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield attio.made("two", "two events in one body", TWO, attio.events(attio.listed("record.created", TWO, 0), attio.listed("note.deleted", TWO, 1)), call="verify_all")
    yield attio.wrong("two-verify", "`verify` takes bodies of one event", TWO, "invalid_payload")
    yield attio.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "Attio-Signature": mac_base64(SECRET, BODY)})
    yield attio.made("older-header", "the older header alone, with the same signature", BODY, accepted, {"X-Attio-Signature": mac_hex(SECRET, BODY)})
