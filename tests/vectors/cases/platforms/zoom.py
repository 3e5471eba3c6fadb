"""Zoom: events by the recipe of its sample."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "mKJ5xQ3bR1aW7sT9uV2yZg"
TIME = 1750000000
VALIDATION = written({"payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}, "event_ts": 1654503849680, "event": "endpoint.url_validation"})
BODY = written({"event": "meeting.started", "event_ts": 1750000000000, "payload": {"account_id": "abc", "object": {"id": "1234567890", "topic": "My Meeting"}}})


def signed(body, *, time=TIME, secret=SECRET, prefix="v0="):
    return {"x-zm-request-timestamp": str(time), "x-zm-signature": prefix + mac_hex(secret, "v0:", time, ":", body)}


zoom = Platform("zoom", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = zoom.event("meeting.started", 1750000000000, recognized=False)
    yield zoom.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield zoom.made("limit", "a day late, to the second", BODY, accepted, now=TIME + 86_400)
    yield zoom.wrong("late", "a second more than a day", BODY, "timestamp_too_old", now=TIME + 86_401)
    yield zoom.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                      BODY, "signature_mismatch", {**signed(BODY), "x-zm-request-timestamp": str(TIME + 1)})
    yield zoom.wrong("without-prefix", "the signature without v0= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield zoom.wrong("base64", "the right bytes in base64, where the platform writes hex",
                      BODY, "malformed_signature", {**signed(BODY), "x-zm-signature": "v0=" + mac_base64(SECRET, "v0:", TIME, ":", BODY)})
    yield zoom.challenge("challenge", "signed as an event is; the answer is the token's HMAC", VALIDATION, signed(VALIDATION),
        {"status": 200, "body": '{"plainToken":"qgg8vlvZRS6UYooatFL8Aw","encryptedToken":"' + mac_hex(SECRET, "qgg8vlvZRS6UYooatFL8Aw") + '"}'})
    yield zoom.challenge("challenge-unsigned", "without its signature it isn't answered: its answer would sign anything", VALIDATION, {},
        None)
