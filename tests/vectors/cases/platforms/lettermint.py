"""Lettermint: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "whsec_lettermint1234567890"
TIME = 1750000000
BODY = written({"id": "0197", "event": "message.delivered", "data": {"message_id": "1"}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-Lettermint-Signature": f"t={time},v1={mac_hex(secret, time, '.', body)}"}


lettermint = Platform("lettermint", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = lettermint.event("message.delivered", id="0197")
    yield lettermint.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield lettermint.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield lettermint.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield lettermint.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                            BODY, "signature_mismatch", {"X-Lettermint-Signature": signed(BODY)["X-Lettermint-Signature"].replace(str(TIME), str(TIME + 1))})
    yield lettermint.wrong("without-whsec", "the secret without its beginning", BODY, "signature_mismatch", signed(BODY, secret=SECRET[6:]))
    yield lettermint.wrong("older", "the form that the page had before", BODY, "malformed_signature", {"X-Lettermint-Signature": "sha256=" + mac_hex(SECRET, TIME, ".", BODY)})
    yield lettermint.wrong("base64", "the right bytes in base64, where the platform writes hex",
                            BODY, "malformed_signature", {"X-Lettermint-Signature": f"t={TIME},v1={mac_base64(SECRET, TIME, '.', BODY)}"})
