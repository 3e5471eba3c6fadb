"""Ghost: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform, time_in
from ..recipe import mac_hex, written

SECRET = "ghost-secret-of-tests"
TIME = 1750000000000
BODY = written({"post": {"current": {"id": "1", "title": "Hello"}, "previous": {}}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, body, time)
    return {"X-Ghost-Signature": f"sha256={signature}, t={time}"}


ghost = Platform("ghost", secret=SECRET, now=TIME // 1000, signed=signed, signed_at=time_in("X-Ghost-Signature", "t"))


def cases():
    accepted = ghost.event(None, recognized=False)
    yield ghost.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield ghost.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                      {"X-Ghost-Signature": signed(BODY)["X-Ghost-Signature"].replace(str(TIME), str(TIME + 1))})
    yield ghost.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME // 1000 + 300)
    yield ghost.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME // 1000 + 301)
    yield ghost.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                      {"X-Ghost-Signature": signed(BODY)["X-Ghost-Signature"].replace("sha256=", "sha1=")})
    yield ghost.wrong("body-alone", "the body without the time, as older versions signed", BODY, "signature_mismatch", {"X-Ghost-Signature": f"sha256={mac_hex(SECRET, BODY)}, t={TIME}"})
    yield ghost.made("again", "an event without a model has the same body each time: the signed time makes another key", BODY, accepted, signed(BODY, time=TIME + 60_000))
    yield ghost.wrong("border", "a digit of the time behind the body: the same bytes are signed, and the time has one too few", BODY + b"1", "malformed_timestamp", {"X-Ghost-Signature": signed(BODY)["X-Ghost-Signature"].replace("t=1", "t=")}, flags=["shifted_border"])
