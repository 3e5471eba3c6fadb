"""Front: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "front-secret-of-tests"
TIME = 1750000000000
BODY = written({"type": "inbound_received", "payload": {"id": "evt_1"}})
SYNC = written({"type": "sync", "authorization": {"id": "cmp_abc"}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-Front-Request-Timestamp": str(time), "X-Front-Signature": mac_base64(secret, time, ":", body)}


front = Platform("front", secret=SECRET, now=TIME // 1000, signed=signed)


def cases():
    accepted = front.event("inbound_received", recognized=False)
    yield front.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield front.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Front-Request-Timestamp": str(TIME + 1)})
    yield front.made("limit", "four days late, to the second", BODY, accepted, now=TIME // 1000 + 345_600)
    yield front.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME // 1000 + 345_601)
    yield front.wrong("seconds", "the time counts milliseconds: as many seconds are a time of 1970", BODY, "timestamp_too_old", signed(BODY, time=TIME // 1000))
    yield front.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "X-Front-Signature": mac_hex(SECRET, TIME, ":", BODY)})
    yield front.challenge("challenge", "when settings are saved, the text of the header comes back", SYNC, {**signed(SYNC), "X-Front-Challenge": "a1b2c3"}, {"status": 200, "body": '{"challenge":"a1b2c3"}'})
    yield front.challenge("challenge-unsigned", "a challenge that somebody else has signed isn't answered", SYNC, {**signed(SYNC, secret="another secret"), "X-Front-Challenge": "a1b2c3"}, None)
    yield front.wrong("rule", "a rule's webhook is signed otherwise under the same header: SHA-1 of the body alone", BODY, "malformed_signature", {**signed(BODY), "X-Front-Signature": mac_base64(SECRET, BODY, hash="sha1")})
    yield front.wrong("body-alone", "a signature of the body without the time", BODY, "signature_mismatch", {**signed(BODY), "X-Front-Signature": mac_base64(SECRET, BODY)})
