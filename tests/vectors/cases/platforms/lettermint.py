"""Lettermint: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "lettermint_secret_1234567890"
TIME = 1750000000
BODY = written({"event": "message.delivered", "data": {"message_id": "1"}})


def signed(body, *, time=TIME, secret=SECRET, prefix="sha256="):
    return {"x-lettermint-timestamp": str(time), "x-lettermint-signature": prefix + mac_hex(secret, time, ".", body)}


lettermint = Platform("lettermint", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = lettermint.event(None, recognized=False)
    yield lettermint.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield lettermint.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield lettermint.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield lettermint.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                            BODY, "signature_mismatch", {**signed(BODY), "x-lettermint-timestamp": str(TIME + 1)})
    yield lettermint.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield lettermint.wrong("base64", "the right bytes in base64, where the platform writes hex",
                            BODY, "malformed_signature", {**signed(BODY), "x-lettermint-signature": "sha256=" + mac_base64(SECRET, TIME, ".", BODY)})
