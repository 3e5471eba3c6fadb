"""Klaviyo: deliveries by its documented recipe, and what its traps make of them."""

import hashlib

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "klaviyo-secret-of-tests"
TIME = "Sun, 15 Jun 2025 15:06:40 GMT"
NOW = 1750000000
BODY = written({"data": [{"topic": "event:klaviyo.sent_sms", "external_id": "1", "payload": {"id": "1"}}], "meta": {"klaviyo_webhook_id": "1", "timestamp": "2025-06-15T15:06:40.000000+00:00", "version": 1}})
ALL = {"call": "verify_all"}
SEVERAL = written({"data": [{"topic": "event:klaviyo.sent_sms", "payload": {}}, {"topic": "event:klaviyo.received_sms", "payload": {}}], "meta": {}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"Klaviyo-Timestamp": time, "Klaviyo-Signature": mac_hex(secret, body, time)}


klaviyo = Platform("klaviyo", secret=SECRET, now=NOW, signed=signed)


def told(body, index=0, type="event:klaviyo.sent_sms"):
    return klaviyo.event(type, recognized=False) | {"idempotency_key": f"klaviyo:sha256:{hashlib.sha256(body).hexdigest()}:{index}"}


def cases():
    accepted = klaviyo.events(told(BODY))
    yield klaviyo.made("event", "by the documented recipe, with Python's hmac", BODY, accepted, **ALL)
    yield klaviyo.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "Klaviyo-Timestamp": "Sun, 15 Jun 2025 15:06:41 GMT"})
    yield klaviyo.made("five-hours", "the header has local time, which it calls GMT: five hours in the future, as captured", BODY, accepted, now=NOW - 5 * 3600, **ALL)
    yield klaviyo.made("several", "two events in a body", SEVERAL, klaviyo.events(told(SEVERAL), told(SEVERAL, 1, "event:klaviyo.received_sms")), **ALL)
    yield klaviyo.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "Klaviyo-Signature": mac_base64(SECRET, BODY, TIME)})
    yield klaviyo.unsigned("webhook-id", "the header names the webhook, and isn't signed: it is no delivery's id", BODY, accepted, {"Klaviyo-Webhook-Id": "01J"}, **ALL)
    yield klaviyo.wrong("border", "a letter of the time behind the body: the same bytes are signed, and the time is none", BODY + b"S", "malformed_timestamp", {**signed(BODY), "Klaviyo-Timestamp": TIME[1:]}, flags=["shifted_border"])
