"""Persona: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "wbhsec_1234567890"
TIME = 1750000000
BODY = written({"data": {"type": "event", "id": "evt_1", "attributes": {"name": "inquiry.completed", "payload": {"data": {"type": "inquiry", "id": "inq_1"}}}}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"Persona-Signature": f"t={time},v1={mac_hex(secret, time, '.', body)}"}


persona = Platform("persona", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = persona.event("inquiry.completed", id="evt_1")
    yield persona.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield persona.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield persona.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield persona.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                         BODY, "signature_mismatch", {"Persona-Signature": signed(BODY)["Persona-Signature"].replace(f"t={TIME}", f"t={TIME + 1}")})
    yield persona.wrong("without-time", "without its time the signature can't be compared",
                         BODY, "missing_timestamp", {"Persona-Signature": signed(BODY)["Persona-Signature"].split(",", 1)[1]})
    yield persona.made("rotation-new-last", "two groups, of the old secret and the new one", BODY, accepted,
                       {"Persona-Signature": signed(BODY, secret="wbhsec_old")["Persona-Signature"] + " " + signed(BODY, time=TIME + 1)["Persona-Signature"]})
    yield persona.made("rotation-new-first", "two groups, the other way round", BODY, accepted,
                       {"Persona-Signature": signed(BODY, time=TIME + 1)["Persona-Signature"] + " " + signed(BODY, secret="wbhsec_old")["Persona-Signature"]})
    yield persona.wrong("times-exchanged", "each group's signature is of its own time", BODY, "signature_mismatch",
                        {"Persona-Signature": f"t={TIME + 1},v1={mac_hex(SECRET, TIME, '.', BODY)} t={TIME},v1={mac_hex(SECRET, TIME + 1, '.', BODY)}"})
