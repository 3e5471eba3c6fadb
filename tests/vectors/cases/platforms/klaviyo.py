"""Klaviyo: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "klaviyo-secret-of-tests"
TIME = "Sun, 15 Jun 2025 15:06:40 GMT"
NOW = 1750000000
BODY = written({"data": [{"topic": "event:klaviyo.sent_sms", "payload": {}}], "meta": {"klaviyo_webhook_id": "1", "version": 1}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"Klaviyo-Timestamp": time, "Klaviyo-Signature": mac_hex(secret, body, time)}


klaviyo = Platform("klaviyo", secret=SECRET, now=NOW, signed=signed)


def cases():
    accepted = klaviyo.event(None, recognized=False)
    yield klaviyo.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield klaviyo.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "Klaviyo-Timestamp": "Sun, 15 Jun 2025 15:06:41 GMT"})
    yield klaviyo.made("limit", "five minutes late, to the second", BODY, accepted, now=NOW + 300)
    yield klaviyo.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=NOW + 301)
    yield klaviyo.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "Klaviyo-Signature": mac_base64(SECRET, BODY, TIME)})
