"""WHOOP: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "whoop_client_secret"
TIME = 1750000000
BODY = written({"user_id": 10129, "id": "ecfc6a15-4661-442f-a9a4-f160dd7afae8", "type": "sleep.updated", "trace_id": "e369c784-5100-49e8-8098-75d35c47b31b"})


def signed(body, *, time=TIME, secret=SECRET):
    ms = time * 1000
    return {"X-WHOOP-Signature-Timestamp": str(ms), "X-WHOOP-Signature": mac_base64(secret, ms, body)}


whoop = Platform("whoop", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = whoop.event("sleep.updated", id="e369c784-5100-49e8-8098-75d35c47b31b")
    yield whoop.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield whoop.made("limit", "a day late, to the second", BODY, accepted, now=TIME + 86_400)
    yield whoop.wrong("late", "a second more than a day", BODY, "timestamp_too_old", now=TIME + 86_401)
    yield whoop.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                       BODY, "signature_mismatch", {**signed(BODY), "X-WHOOP-Signature-Timestamp": str(TIME * 1000 + 1)})
    yield whoop.wrong("hex", "the right bytes in hex, where the platform writes base64",
                       BODY, "malformed_signature", {**signed(BODY), "X-WHOOP-Signature": mac_hex(SECRET, TIME * 1000, BODY)})
    yield whoop.made("other-object", "`id` is the object's, and makes no key: `trace_id` is the event's", BODY.replace(b"ecfc6a15", b"00000000"), accepted)
    yield whoop.wrong("border", "a digit of the time in front of the body: the same bytes are signed, and the time has one too few", b"0" + BODY, "malformed_timestamp", {**signed(BODY), "X-WHOOP-Signature-Timestamp": "175000000000"}, flags=["shifted_border"])
    yield whoop.wrong("partner", "the header of webhooks to partners, which is another scheme", BODY, "missing_signature", {"WHOOP-Signed": signed(BODY)["X-WHOOP-Signature"]})
