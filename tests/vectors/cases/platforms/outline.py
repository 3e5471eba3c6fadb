"""Outline: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "ol_whs_1234567890"
TIME = 1750000000
BODY = written({
    "id": "0b7d3d9f-3b1c-4e0b-8f0e-1f0f9a3b7c11", "actorId": "1", "webhookSubscriptionId": "2", "event": "documents.update", "payload": {"id": "3"},
    "createdAt": "2025-06-15T15:06:40Z",
})


def signed(body, *, time=TIME, secret=SECRET):
    ms = time * 1000
    return {"Outline-Signature": f"t={ms},s={mac_hex(secret, ms, '.', body)}"}


outline = Platform("outline", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = outline.event("documents.update", 1750000000000, id="0b7d3d9f-3b1c-4e0b-8f0e-1f0f9a3b7c11")
    yield outline.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield outline.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield outline.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield outline.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                         BODY, "signature_mismatch", {"Outline-Signature": signed(BODY)["Outline-Signature"].replace(f"t={TIME * 1000}", f"t={TIME * 1000 + 1}")})
    yield outline.wrong("without-time", "without its time the signature can't be compared",
                         BODY, "missing_timestamp", {"Outline-Signature": signed(BODY)["Outline-Signature"].split(",", 1)[1]})
    yield outline.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
