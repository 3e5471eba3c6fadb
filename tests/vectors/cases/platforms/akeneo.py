"""Akeneo PIM: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "3ha6eonoa9icsckw8kccos084w0c0000g08g40oo4kww0gc8w4"
TIME = 1750000000
BODY = written({"events": [{"action": "product.created", "event_id": "376e161e", "event_datetime": "2025-06-15T15:06:40+00:00", "data": {}}]})
TWO = written({"events": [{"action": "product.updated", "event_id": "b2d1c2c3", "event_datetime": "2025-06-15T15:06:40+00:00", "author": "admin", "author_type": "ui", "data": {}},
               {"action": "product_model.updated", "event_id": "08cb3423", "event_datetime": "2025-06-15T17:06:40+02:00", "author": "admin", "author_type": "ui", "data": {}}]})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-Akeneo-Request-Timestamp": str(time), "X-Akeneo-Request-Signature": mac_hex(secret, time, ".", body)}


akeneo = Platform("akeneo", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = akeneo.event("product.created", TIME * 1000, id="376e161e")
    yield akeneo.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield akeneo.made("two", "two events in one body", TWO, akeneo.events(akeneo.event("product.updated", TIME * 1000, id="b2d1c2c3"), akeneo.event("product_model.updated", TIME * 1000, id="08cb3423")),
                      call="verify_all")
    yield akeneo.wrong("two-verify", "`verify` takes bodies of one event", TWO, "invalid_payload")
    yield akeneo.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Akeneo-Request-Timestamp": str(TIME + 1)})
    yield akeneo.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield akeneo.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield akeneo.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "X-Akeneo-Request-Signature": mac_base64(SECRET, TIME, ".", BODY)})
