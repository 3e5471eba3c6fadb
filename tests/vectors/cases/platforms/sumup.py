"""SumUp: events by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "sumup_event_secret"
TIME = 1750000000
BODY = written({
    "id": "evt_1", "type": "checkouts.paid", "created_at": "2025-06-15T15:06:40Z",
    "object": {"id": "chk_1", "type": "checkout", "url": "https://api.sumup.com/v0.1/checkouts/chk_1"},
})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-SumUp-Webhook-Signature": f"t={time},v1={mac_hex(secret, 'v1:', time, ':', body)}"}


sumup = Platform("sumup", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = sumup.event("checkouts.paid", 1750000000000, id="evt_1")
    yield sumup.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield sumup.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield sumup.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield sumup.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                       BODY, "signature_mismatch", {"X-SumUp-Webhook-Signature": signed(BODY)["X-SumUp-Webhook-Signature"].replace(f"t={TIME}", f"t={TIME + 1}")})
    yield sumup.wrong("without-time", "without its time the signature can't be compared",
                       BODY, "missing_timestamp", {"X-SumUp-Webhook-Signature": signed(BODY)["X-SumUp-Webhook-Signature"].split(",", 1)[1]})
    yield sumup.made("rotation", "while a secret is changed there are two signatures: either may match",
                      BODY, accepted, {"X-SumUp-Webhook-Signature": signed(BODY, secret="another secret")["X-SumUp-Webhook-Signature"] + "," + signed(BODY)["X-SumUp-Webhook-Signature"].split(",", 1)[1]})
    yield sumup.wrong("other-version", "a signature of another version alone is none",
                       BODY, "malformed_signature", {**signed(BODY), "X-SumUp-Webhook-Signature": signed(BODY)["X-SumUp-Webhook-Signature"].replace("v1=", "v0=")})
    yield sumup.published("published", "sumup-go, events_handler_test.go", "the value that the SDKs share with the sender", b'{"id":"evt_123"}',
                          {"X-SumUp-Webhook-Signature": "t=1234567890,v1=02e9076b318aadab2e3d14549950465512b32a100ea122b5bcb815f13d4b3153"},
                          sumup.authentic(1234567890000, key="evt_123"), secret="test-secret", now=1234567890, call="verify_signature")
