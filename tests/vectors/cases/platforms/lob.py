"""Lob: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "lob_secret_1234567890"
BODY = written({"id": "evt_1", "body": {"id": "psc_1", "object": "postcard"}, "reference_id": "psc_1", "event_type": {"id": "postcard.created"}, "date_created": "2025-06-15T15:06:40Z", "object": "event"})


def signed(body, *, time="1750000000000", secret=SECRET):
    return {"Lob-Signature": mac_hex(secret, time, ".", body), "Lob-Signature-Timestamp": time}


lob = Platform("lob", secret=SECRET, now=1750000000, signed=signed)


def cases():
    accepted = lob.event("postcard.created", 1750000000000, id="evt_1")
    yield lob.made("milliseconds", "a time in milliseconds", BODY, accepted)
    yield lob.made("seconds", "a time in seconds: the unit isn't documented, and the age isn't judged", BODY, accepted, signed(BODY, time="1750000000"))
    yield lob.made("old", "a time of 2001", BODY, accepted, signed(BODY, time="1000000000"))
    yield lob.wrong("other-time", "the time is signed", BODY, "signature_mismatch", {**signed(BODY), "Lob-Signature-Timestamp": "1750000000001"})
    yield lob.wrong("no-time", "text in the time's place", BODY, "malformed_timestamp", signed(BODY, time="now"))
