"""Podium: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "podium_secret_1234567890"
TIME = 1750000000
BODY = written({"data": {"bar": "apples", "foo": "1"}, "metadata": {"event_type": "contact.created", "version": "2021.04.01"}})


def signed(body, *, time=TIME, secret=SECRET):
    ms = time * 1000
    return {"podium-timestamp": str(ms), "podium-signature": mac_hex(secret, ms, ".", body)}


podium = Platform("podium", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = podium.event("contact.created")
    yield podium.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield podium.made("limit", "a day late, to the second", BODY, accepted, now=TIME + 86_400)
    yield podium.wrong("late", "a second more than a day", BODY, "timestamp_too_old", now=TIME + 86_401)
    yield podium.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {**signed(BODY), "podium-timestamp": str(TIME * 1000 + 1)})
    yield podium.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "podium-signature": mac_base64(SECRET, TIME * 1000, ".", BODY)})
    yield podium.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
