"""Close: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

KEY = bytes(range(32))
SECRET = KEY.hex()
TIME = 1750000000
BODY = written({"subscription_id": "whsub_1", "event": {"id": "ev_1", "object_type": "lead", "action": "created", "data": {"id": "lead_1"}}})


def signed(body, *, time=TIME, key=KEY):
    return {"close-sig-timestamp": str(time), "close-sig-hash": mac_hex(key, time, body)}


close = Platform("close", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = close.event("lead.created", id="ev_1", recognized=False)
    yield close.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield close.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "close-sig-timestamp": str(TIME + 1)})
    yield close.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield close.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield close.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "close-sig-hash": mac_base64(KEY, TIME, BODY)})
    yield close.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield close.wrong("border", "a digit of the time in front of the body: the same bytes are signed, and the time has one too few", str(TIME)[-1:].encode() + BODY, "malformed_timestamp", {**signed(BODY), "close-sig-timestamp": str(TIME)[:-1]}, flags=["shifted_border"])
