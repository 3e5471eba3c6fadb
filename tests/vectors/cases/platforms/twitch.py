"""Twitch: notifications by the recipe of its documentation and its command line."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "s3cRe7s3cRe7"
TIME = 1750000000
VERIFICATION = written({"challenge": "pogchamp-kappa-360noscope-vohiyo", "subscription": {"id": "f1c2a387", "type": "channel.follow"}})
KIND = {"Twitch-Eventsub-Message-Type": "webhook_callback_verification"}
BODY = written({
    "subscription": {"id": "f1c2a387-161a-49f9-a165-0f21d7a4e1c4", "type": "channel.follow", "version": "2"},
    "event": {"user_id": "1234", "broadcaster_user_id": "1337"},
})


def signed(body, *, id="befa7b53-d79d-478f-86b9-120f112b044e", time="2025-06-15T15:06:40.634234626Z", secret=SECRET, prefix="sha256="):
    return {
        "Twitch-Eventsub-Message-Id": id,
        "Twitch-Eventsub-Message-Timestamp": time,
        "Twitch-Eventsub-Message-Signature": prefix + mac_hex(secret, id, time, body),
    }


twitch = Platform("twitch", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = twitch.event("channel.follow", id="befa7b53-d79d-478f-86b9-120f112b044e")
    yield twitch.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield twitch.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                        BODY, "signature_mismatch", {**signed(BODY), "Twitch-Eventsub-Message-Id": "other"})
    yield twitch.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield twitch.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "Twitch-Eventsub-Message-Signature": "sha256=" + mac_base64(SECRET, "befa7b53-d79d-478f-86b9-120f112b044e", "2025-06-15T15:06:40.634234626Z", BODY)})
    yield twitch.made("limit", "600 seconds late, which is the limit", BODY, accepted, now=TIME + 600)
    yield twitch.wrong("late", "past the limit of ten minutes: too old", BODY, "timestamp_too_old", now=TIME + 601)
    yield twitch.wrong("other-time", "the time is signed: replayed with another one, nothing matches", BODY, "signature_mismatch", {**signed(BODY), "Twitch-Eventsub-Message-Timestamp": "2025-06-15T15:06:41.634234626Z"})
    yield twitch.wrong("border", "a digit of the time at the end of the id: the same bytes are signed, and the time is none", BODY, "malformed_timestamp",
                       {**signed(BODY), "Twitch-Eventsub-Message-Id": "befa7b53-d79d-478f-86b9-120f112b044e2", "Twitch-Eventsub-Message-Timestamp": "025-06-15T15:06:40.634234626Z"})
    yield twitch.challenge("challenge", "signed as an event is; the challenge is echoed as text", VERIFICATION, {**signed(VERIFICATION), **KIND},
        {"status": 200, "body": "pogchamp-kappa-360noscope-vohiyo"})
    yield twitch.challenge("challenge-unsigned", "without its signature it isn't answered", VERIFICATION, KIND,
        None)
    yield twitch.unsigned("other-message-type", "the type of the message isn't signed: the payload alone says what happened", BODY, accepted, {"Twitch-Eventsub-Message-Type": "revocation"})
