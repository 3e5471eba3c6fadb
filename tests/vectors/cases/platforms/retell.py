"""Retell: events by the recipe of its SDK."""

from ..platform import Platform, time_in
from ..recipe import mac_hex, written

SECRET = "key_1234567890abcdef"
TIME = 1750000000
BODY = written({"event": "call_ended", "call": {"call_id": "Jabr9TXYYJHfvl6Syypi88rdAHYHmcq6"}})


def signed(body, *, time=TIME, secret=SECRET):
    ms = time * 1000
    return {"x-retell-signature": f"v={ms},d={mac_hex(secret, body, ms)}"}


retell = Platform("retell", secret=SECRET, now=TIME, signed=signed, signed_at=time_in("x-retell-signature", "v"))


def cases():
    accepted = retell.event("call_ended")
    yield retell.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield retell.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield retell.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield retell.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {"x-retell-signature": signed(BODY)["x-retell-signature"].replace(f"v={TIME * 1000}", f"v={TIME * 1000 + 1}")})
    yield retell.wrong("without-time", "without its time the signature can't be compared",
                        BODY, "missing_timestamp", {"x-retell-signature": signed(BODY)["x-retell-signature"].split(",", 1)[1]})
    yield retell.wrong("border", "a digit of the time at the end of the body: the same bytes are signed, and the time is too short for one", BODY + b"1", "malformed_timestamp",
                       {"x-retell-signature": signed(BODY)["x-retell-signature"].replace("v=1", "v=", 1)})
