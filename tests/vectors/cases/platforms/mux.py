"""Mux: deliveries of its SDKs' tests, and events by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "mux_secret_1234567890"
TIME = 1750000000
BODY = written({
    "type": "video.asset.ready", "id": "3f6b0a9e-1f5a-4f4a-9d6b-0f6f3f6b0a9e", "created_at": "2025-06-15T15:06:40Z",
    "data": {"status": "ready", "id": "wtGDpuDKIxLx3mTMYc5Lf"},
})


def signed(body, *, time=TIME, secret=SECRET):
    return {"Mux-Signature": f"t={time},v1={mac_hex(secret, time, '.', body)}"}


mux = Platform("mux", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = mux.event("video.asset.ready", 1750000000000, id="3f6b0a9e-1f5a-4f4a-9d6b-0f6f3f6b0a9e")
    yield mux.published("sdk", "muxinc/mux-node-sdk, tests/webhooks.test.ts", "a signature that Mux's own backend made",
        b'{"test":"body"}',
        {"Mux-Signature": "t=1565125718,v1=854ece4c22acef7c66b57d4e504153bc512595e8e9c772ece2a68150548c19a7"},
        mux.authentic(1565125718000), secret="SuperSecret123", now=1565125718, call="verify_signature")
    yield mux.published("sdk-other-version", "muxinc/mux-node-sdk, tests/webhooks.test.ts", "an entry of another version alone",
        b'{"test":"body"}',
        {"Mux-Signature": "t=1565125718,v2=854ece4c22a"},
        mux.refused("malformed_signature"), secret="SuperSecret123", now=1565125718, call="verify_signature")
    yield mux.published("elixir", "muxinc/mux-elixir, its tests", "a payload that is no JSON",
        b"payload",
        {"Mux-Signature": "t=1591664030,v1=e43496b6aae982c4c2fd6f8e92935f1d90216f1f64d56024e72390acfb988272"},
        mux.authentic(1591664030000), secret="SuperSecret123", now=1591664030, call="verify_signature")
    yield mux.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield mux.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield mux.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield mux.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                     BODY, "signature_mismatch", {"Mux-Signature": signed(BODY)["Mux-Signature"].replace(f"t={TIME}", f"t={TIME + 1}")})
    yield mux.wrong("without-time", "without its time the signature can't be compared",
                     BODY, "missing_timestamp", {"Mux-Signature": signed(BODY)["Mux-Signature"].split(",", 1)[1]})
    yield mux.made("rotation", "while a secret is changed there are two signatures: either may match",
                    BODY, accepted, {"Mux-Signature": signed(BODY, secret="another secret")["Mux-Signature"] + "," + signed(BODY)["Mux-Signature"].split(",", 1)[1]})
    yield mux.wrong("other-version", "a signature of another version alone is none",
                     BODY, "malformed_signature", {**signed(BODY), "Mux-Signature": signed(BODY)["Mux-Signature"].replace("v1=", "v0=")})
    yield mux.wrong("early", "the SDK refuses only what is too old: a time more than five minutes ahead is refused here too", BODY, "timestamp_too_new", now=TIME - 301)
