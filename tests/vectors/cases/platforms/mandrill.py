"""Mandrill: webhooks by its documented recipe."""

import hashlib
import json
from urllib.parse import quote_plus

from ..platform import Platform
from ..recipe import mac_base64

SECRET = "mandrill_key_1234567890"
URL = "https://example.com/mandrill"
OPEN = {"event": "open", "_id": "exampleaaaaaaaaaaaaaaaaaaaaaaaaa", "ts": 1750000000, "msg": {"subject": "It's & <here>"}}
EVENTS, OPEN_AND_CLICK = json.dumps([OPEN]), json.dumps([OPEN, {**OPEN, "event": "click"}])
BODY, BOTH = (b"mandrill_events=" + quote_plus(events).encode() for events in (EVENTS, OPEN_AND_CLICK))


def signed(body, *, secret=SECRET, events=EVENTS, url=URL):
    return {"X-Mandrill-Signature": mac_base64(secret, url, "mandrill_events", events, hash="sha1"), "Content-Type": "application/x-www-form-urlencoded"}


mandrill = Platform("mandrill", secret=SECRET, url=URL, signed=signed)


def told(type, body, index=0):
    event = mandrill.event(type, 1_750_000_000_000, proof="signed-fields", unsigned=["type", "timestamp", "data"])
    return event | {"idempotency_key": f"mandrill:sha256:{hashlib.sha256(body).hexdigest()}:{index}"}


def cases():
    proven = {"call": "verify_signature"}
    yield mandrill.made("form", "the URL, the field's name and its decoded value", BODY, mandrill.events(told("open", BODY)), call="verify_all")
    yield mandrill.made("one-message", "two events of one message, whose `_id` both have: each has its own key", BOTH, mandrill.events(told("open", BOTH), told("click", BOTH, 1)), signed(BOTH, events=OPEN_AND_CLICK), call="verify_all")
    yield mandrill.wrong("escaped", "the value as it is escaped, not decoded", BODY, "signature_mismatch", signed(BODY, events=quote_plus(EVENTS)), **proven)
    yield mandrill.wrong("other-url", "another URL, even by a slash", BODY, "signature_mismatch", signed(BODY, url=URL + "/"), **proven)
    yield mandrill.wrong("other-events", "other events under the same signature", BODY.replace(b"open", b"click"), "signature_mismatch", signed(BODY), **proven)
    yield mandrill.wrong("hex", "the right bytes in hex", BODY, "malformed_signature", {"X-Mandrill-Signature": "0123456789abcdef0123456789abcdef01234567"}, **proven)
