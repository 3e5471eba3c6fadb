"""Dixa: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

KEY = bytes(range(32))
SECRET = KEY.hex()
TIME = 1750000000000
BODY = written({"event_id": "e578c093-3cd7-47c5-8b1d-cb6115827b94", "event_fqn": "CONVERSATION_CREATED", "event_version": "1", "event_timestamp": "2025-06-15T15:06:40.000Z",
                "organization": {"id": "o1"}, "data": {"conversation": {"csid": 1}}})


def signed(body, *, time=TIME, key=KEY):
    signature = mac_hex(key, time, ".", body)
    return {"X-DIXA-SIGNATURE": f"t={time},v1={signature}"}


dixa = Platform("dixa", secret=SECRET, now=TIME // 1000, signed=signed)


def cases():
    accepted = dixa.event("CONVERSATION_CREATED", TIME, id="e578c093-3cd7-47c5-8b1d-cb6115827b94", recognized=False)
    yield dixa.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield dixa.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                     {"X-DIXA-SIGNATURE": signed(BODY)["X-DIXA-SIGNATURE"].replace(str(TIME), str(TIME + 1))})
    yield dixa.made("limit", "four days late, to the second", BODY, accepted, now=TIME // 1000 + 345_600)
    yield dixa.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME // 1000 + 345_601)
    yield dixa.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                     {"X-DIXA-SIGNATURE": signed(BODY)["X-DIXA-SIGNATURE"].replace("v1=", "v0=")})
    yield dixa.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
