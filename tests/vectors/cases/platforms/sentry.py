"""Sentry: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "c4a3b2d1e0f94857a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3"
BODY = written({
    "action": "created", "installation": {"uuid": "a8e5d37a"}, "data": {"issue": {"id": "1170820242"}},
    "actor": {"type": "application", "id": "sentry", "name": "Sentry"},
})


def signed(body, *, secret=SECRET):
    return {"Sentry-Hook-Resource": "issue", "Sentry-Hook-Signature": mac_hex(secret, body)}


sentry = Platform("sentry", secret=SECRET, signed=signed)


def cases():
    accepted = sentry.event("issue.created", unsigned=["type"])
    yield sentry.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield sentry.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "Sentry-Hook-Signature": mac_base64(SECRET, BODY)})
    yield sentry.unsigned("other-time", "the header with the time isn't signed: a replay may have a fresh one, and has the same key", BODY, accepted, {"Sentry-Hook-Timestamp": "1750000000"})
    yield sentry.unsigned("other-request", "the request's id isn't signed: it is another delivery's id, and no other key", BODY, {**accepted, "delivery_id": "5d1f0c9b"}, {"Request-ID": "5d1f0c9b"})
    yield sentry.unsigned("other-type", "the resource isn't signed: another one passes, and the event says so", BODY, {**accepted, "type": "comment.created"}, {"Sentry-Hook-Resource": "comment"})
