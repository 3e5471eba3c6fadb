"""Spree: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "spree_secret_1234567890"
TIME = 1750000000
BODY = written({"id": "evt_1", "name": "order.completed", "created_at": "2025-06-15T15:06:40Z", "data": {"id": "or_1"}})


def signed(body, *, time=TIME, secret=SECRET):
    return {
        "X-Spree-Webhook-Event": "order.completed",
        "X-Spree-Webhook-Timestamp": str(time),
        "X-Spree-Webhook-Signature": mac_hex(secret, time, ".", body),
    }


spree = Platform("spree", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = spree.event("order.completed", TIME * 1000, id="evt_1")
    yield spree.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield spree.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield spree.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield spree.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                       BODY, "signature_mismatch", {**signed(BODY), "X-Spree-Webhook-Timestamp": str(TIME + 1)})
    yield spree.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "X-Spree-Webhook-Signature": mac_base64(SECRET, TIME, ".", BODY)})
    yield spree.made("other-type", "the header's type isn't signed: the body's counts", BODY, accepted, {**signed(BODY), "X-Spree-Webhook-Event": "other"})
