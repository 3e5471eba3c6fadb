"""TikTok: deliveries by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "tiktok_client_secret_1234567890"
TIME = 1750000000
BODY = written({
    "client_key": "bwo2m45353a6k85", "event": "video.publish.completed", "create_time": 1750000000,
    "user_openid": "act.example12345Example12345Example", "content": "{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}",
})


def signed(body, *, time=TIME, secret=SECRET):
    return {"TikTok-Signature": f"t={time},s={mac_hex(secret, time, '.', body)}"}


tiktok = Platform("tiktok", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = tiktok.event("video.publish.completed", 1750000000000)
    yield tiktok.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield tiktok.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield tiktok.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield tiktok.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {"TikTok-Signature": signed(BODY)["TikTok-Signature"].replace(f"t={TIME}", f"t={TIME + 1}")})
    yield tiktok.wrong("without-time", "without its time the signature can't be compared",
                        BODY, "missing_timestamp", {"TikTok-Signature": signed(BODY)["TikTok-Signature"].split(",", 1)[1]})
    yield tiktok.made("rotation", "while a secret is changed there are two signatures: either may match",
                       BODY, accepted, {"TikTok-Signature": signed(BODY, secret="another secret")["TikTok-Signature"] + "," + signed(BODY)["TikTok-Signature"].split(",", 1)[1]})
    yield tiktok.wrong("other-version", "a signature of another version alone is none",
                        BODY, "malformed_signature", {**signed(BODY), "TikTok-Signature": signed(BODY)["TikTok-Signature"].replace("s=", "r=")})
    yield tiktok.wrong("client-key", "the key is the app's client secret: its client key isn't", BODY, "signature_mismatch", signed(BODY, secret="awa1b2c3d4e5f6"))
