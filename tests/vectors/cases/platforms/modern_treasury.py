"""Modern Treasury: deliveries of its SDK's tests, and of its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "mt_webhook_key_1234567890"
BODY = written({"event": "completed", "data": {"id": "2a5d", "object": "payment_order"}})


def signed(body, *, secret=SECRET):
    return {"X-Signature": mac_hex(secret, body)}


modern_treasury = Platform("modern-treasury", secret=SECRET, signed=signed)


def cases():
    accepted = modern_treasury.event(None, recognized=False)
    yield modern_treasury.published("sdk-text", "Modern-Treasury/modern-treasury-python, tests/api_resources/test_webhooks.py", "a body that is no JSON",
        b"foo",
        {"X-Signature": "08ba357e274f528065766c770a639abf6809b39ccfd37c2a3157c7f51954da0a"},
        modern_treasury.authentic(), secret="foo", call="verify_signature")
    yield modern_treasury.published("sdk-json", "Modern-Treasury/modern-treasury-python, tests/api_resources/test_webhooks.py", "JSON with odd spaces",
        b'{"foo":"bar","bar":"baz","a": true}',
        {"X-Signature": "ec1c86d16075e6937fc26d55b7dc60bac9b1178a2f714312f7c5cb13a319b0ac"},
        modern_treasury.authentic(), secret="foo", call="verify_signature")
    yield modern_treasury.published("sdk-changed-body", "Modern-Treasury/modern-treasury-python, tests/api_resources/test_webhooks.py", "a body with text behind it",
        b'{"foo":"bar"}foo',
        {"X-Signature": "57e14f6f354543f0101fb06ea24df7731d90087b76651e3497345e22a3622940"},
        modern_treasury.refused("signature_mismatch"), secret="foo", call="verify_signature")
    yield modern_treasury.published("sdk-other-signature", "Modern-Treasury/modern-treasury-python, tests/api_resources/test_webhooks.py", "text that is no hex",
        b'{"foo":"bar"}',
        {"X-Signature": "bar"},
        modern_treasury.refused("malformed_signature"), secret="foo", call="verify_signature")
    yield modern_treasury.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield modern_treasury.made("delivery", "the delivery's id, which isn't signed", BODY, modern_treasury.event(None, recognized=False, delivery="w1"), {**signed(BODY), "X-Webhook-ID": "w1"})
    yield modern_treasury.wrong("base64", "the right bytes in base64, where the platform writes hex",
                                 BODY, "malformed_signature", {**signed(BODY), "X-Signature": mac_base64(SECRET, BODY)})
    yield modern_treasury.wrong("other-platform", "another platform's signature under the same header's name: SHA-1", BODY, "malformed_signature", {"X-Signature": mac_hex(SECRET, BODY, hash="sha1")})
