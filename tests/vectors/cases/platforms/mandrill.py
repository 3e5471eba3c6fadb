"""Mandrill: webhooks by its documented recipe."""

import hashlib
import json
from urllib.parse import quote_plus

from ..platform import Platform
from ..recipe import mac_base64

SECRET = "mandrill_key_1234567890"
URL = "https://example.com/mandrill"
EVENTS = json.dumps([{"event": "open", "_id": "exampleaaaaaaaaaaaaaaaaaaaaaaaaa", "ts": 1750000000, "msg": {"subject": "It's & <here>"}}])
BODY = b"mandrill_events=" + quote_plus(EVENTS).encode()


def signed(body, *, secret=SECRET, events=EVENTS, url=URL):
    return {"X-Mandrill-Signature": mac_base64(secret, url, "mandrill_events", events, hash="sha1"), "Content-Type": "application/x-www-form-urlencoded"}


mandrill = Platform("mandrill", secret=SECRET, url=URL, signed=signed)


def cases():
    proven = {"call": "verify_signature"}
    yield mandrill.made("form", "the URL, the field's name and its decoded value", BODY, mandrill.events({**mandrill.event("open", 1_750_000_000_000, id="exampleaaaaaaaaaaaaaaaaaaaaaaaaa", recognized=False, proof="signed-fields", unsigned=["type", "id", "timestamp", "data"]), "idempotency_key": f"mandrill:sha256:{hashlib.sha256(BODY).hexdigest()}:0"}), call="verify_all")
    yield mandrill.wrong("escaped", "the value as it is escaped, not decoded", BODY, "signature_mismatch", signed(BODY, events=quote_plus(EVENTS)), **proven)
    yield mandrill.wrong("other-url", "another URL, even by a slash", BODY, "signature_mismatch", signed(BODY, url=URL + "/"), **proven)
    yield mandrill.wrong("other-events", "other events under the same signature", BODY.replace(b"open", b"click"), "signature_mismatch", signed(BODY), **proven)
    yield mandrill.wrong("hex", "the right bytes in hex", BODY, "malformed_signature", {"X-Mandrill-Signature": "0123456789abcdef0123456789abcdef01234567"}, **proven)
