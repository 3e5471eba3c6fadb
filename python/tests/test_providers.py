"""Samples of every provider, and providers as data."""

import base64
import hashlib
import hmac
import json
import time
from pathlib import Path

import acme
import hookseal
import pytest
from conftest import SECRET
from hookseal import Webhook, WebhookConfigError, WebhookVerificationError
from platform_secrets import secret_of, settings_of

STANDARD_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
NOW = 1_700_000_000

EVENTS = {
    "tusky": ["file.hot", "file.synced", "file.cold", "file.error"],
    "filedgr": [
        "vault.created", "vault.data_updated", "vault.permission_changed", "vault.verification_complete",
        "vault.accessed", "stream.data_received", "stream.alert_triggered",
    ],
    "thunderstack": ["NODE_STATUS_UPDATED"],
    "tuteliq": [
        "safety.critical", "safety.high", "safety.medium", "batch.completed", "batch.failed", "voice.alert",
        "report.ready", "webhook.test",
    ],
    "tectra": ["content.signed", "batch.anchored", "content.verified"],
}


PRIVATE_KEY = (Path(__file__).parents[2] / "tests/vectors/keys/rsa-2048.private.pkcs8.pem").read_text()


@pytest.mark.parametrize("provider, event_type", [(provider, name) for provider, names in EVENTS.items() for name in names])
def test_samples(provider, event_type):
    secret = PRIVATE_KEY if provider == "thunderstack" else SECRET
    webhook = Webhook(provider, secret, strict=True)
    sample = webhook.sample(event_type, delivery_id="dlv_1")
    assert (sample.type, type(sample.body), type(sample.documented)) == (event_type, bytes, bool)
    event = webhook.verify(sample.body, sample.headers)
    assert (event.provider, event.type, event.recognized, event.warnings) == (provider, event_type, True, [])
    assert event.payload == json.loads(sample.body)
    assert event.data is not None and event.timestamp is not None
    assert webhook.sign(sample.body, delivery_id="dlv_1") == sample.headers
    # A receiver refuses old events, and a sample is there to be received.
    assert abs(event.timestamp.timestamp() - time.time()) < 60
    at = webhook.sample(event_type, now=1_893_456_789)
    assert webhook.verify(at.body, at.headers).timestamp.timestamp() == 1_893_456_789


def has_type(provider, event_type):
    """Whether events of that type may come."""
    record = hookseal.provider(provider)
    is_open = event_type != "" and not record.get("events_closed")
    return isinstance(event_type, str) and (is_open or not record.get("envelope", {}).get("type"))


TYPES = ["", "no.such.type", "\ud800", None, 5, b"file.hot"]


@pytest.mark.parametrize(
    "provider, event_type", [(provider, one) for provider in hookseal.providers() for one in TYPES if not has_type(provider, one)], ids=repr
)
def test_no_sample(provider, event_type):
    webhook = Webhook(provider, secret_of(provider), settings=settings_of(provider))
    with pytest.raises(WebhookConfigError) as raised:
        webhook.sample(event_type)
    assert raised.value.code == "invalid_option"


# Providers as data


def test_a_record_is_plain_and_ones_own_to_change():
    for id in hookseal.providers():
        record = hookseal.provider(id)
        assert record["id"] == id
        assert json.loads(json.dumps(record)) == record
        record.clear()
        assert hookseal.provider(id)["id"] == id


@pytest.mark.parametrize("id", ["nobody", "", "Tusky", "\ud800", None, 5, {}], ids=repr)
def test_no_such_provider(id):
    with pytest.raises(WebhookConfigError) as raised:
        hookseal.provider(id)
    assert raised.value.code == ("unknown_provider" if isinstance(id, str) else "invalid_option")


BODY = b'{"meta":{"kind":"order.paid","id":"o_1"},"content":{"total":12}}'


def test_a_provider_of_ones_own():
    webhook = Webhook(acme.PROVIDER, acme.SECRET)
    event = webhook.verify(BODY, acme.headers(BODY))
    assert (event.provider, event.type, event.id, event.data) == ("acme", "order.paid", "o_1", {"total": 12})
    assert event.data is event.payload["content"]
    assert (event.recognized, event.warnings, event.idempotency_key) == (False, [], "acme:o_1")
    assert webhook.sign(BODY) == acme.headers(BODY)
    assert webhook.provider == "acme" and webhook.retry_schedule is None
    environ = {"HTTP_X_ACME_SIGNATURE": acme.signature(BODY)}
    assert webhook.verify_signature(BODY, environ).idempotency_key == "acme:o_1"


@pytest.mark.parametrize("headers, code", [
    ({}, "missing_signature"),
    ({"X-Acme-Signature": acme.signature(BODY)[7:]}, "malformed_signature"),
    (acme.headers(BODY + b" "), "signature_mismatch"),
])
def test_its_rejections(headers, code):
    with pytest.raises(WebhookVerificationError) as raised:
        Webhook(acme.PROVIDER, acme.SECRET).verify(BODY, headers)
    assert (raised.value.code, raised.value.status) == (code, 403)


def circular():
    record = {}
    record["id"] = record
    return record


@pytest.mark.parametrize("record", [
    {}, {"id": "acme"}, {**acme.PROVIDER, "more": 1}, {**acme.PROVIDER, "id": 5}, {**acme.PROVIDER, "id": {1, 2}},
    {**acme.PROVIDER, "rejection_status": float("nan")}, {**acme.PROVIDER, "scheme": {}}, {b"id": 1},
    {**acme.PROVIDER, "scheme": {**acme.PROVIDER["scheme"], "template": "{timestamp}.{body}"}}, circular(), [], 5, None,
], ids=lambda record: str(record)[:40])
def test_not_records(record):
    with pytest.raises(WebhookConfigError) as raised:
        Webhook(record, acme.SECRET)
    assert raised.value.code == "invalid_option"


def test_built_in_providers_as_data():
    body = b'{"type":"ping","id":"evt_1","created":1700000000,"timestamp":"2023-11-14T22:13:20Z","data":{"a":1}}'

    def mac(key, content):
        return hmac.new(key, content, hashlib.sha256)

    stripe = {"Stripe-Signature": f"t={NOW},v1=" + mac(SECRET.encode(), b"%d.%s" % (NOW, body)).hexdigest()}
    github = {"X-Hub-Signature-256": "sha256=" + mac(SECRET.encode(), body).hexdigest(), "X-GitHub-Delivery": "d1"}
    key = base64.b64decode(STANDARD_SECRET[6:])
    standard_mac = base64.b64encode(mac(key, b"msg_1.%d.%s" % (NOW, body)).digest()).decode()
    standard = {"webhook-id": "msg_1", "webhook-timestamp": str(NOW), "webhook-signature": "v1," + standard_mac}
    expected = {
        "stripe": (SECRET, stripe, "ping", "stripe:evt_1", {"a": 1}),
        "github": (SECRET, github, None, "github:sha256:" + hashlib.sha256(body).hexdigest(), json.loads(body)),
        "standard-webhooks": (STANDARD_SECRET, standard, "ping", "standard-webhooks:msg_1", {"a": 1}),
    }
    for id, (secret, headers, event_type, key, data) in expected.items():
        for provider in (id, hookseal.provider(id)):
            event = Webhook(provider, secret).verify(body, headers, now=NOW)
            assert (event.provider, event.type, event.idempotency_key, event.data) == (id, event_type, key, data)


def test_what_is_signed_beside_the_body():
    record = {**acme.PROVIDER, "scheme": {**acme.PROVIDER["scheme"], "template": "{method} {url} {body}"}}
    webhook = Webhook(record, acme.SECRET)
    headers = webhook.sign(BODY, url="https://example.com/hook", method="POST")
    assert headers["X-Acme-Signature"] == acme.signature(b"POST https://example.com/hook " + BODY)
    assert webhook.verify(BODY, headers, url="https://example.com/hook", method="POST").type == "order.paid"
    for passed in ({}, {"url": "https://example.com/hook"}):
        with pytest.raises(WebhookVerificationError) as raised:
            webhook.verify(BODY, headers, **passed)
        assert (raised.value.code, raised.value.status) == ("invalid_option", 500)
    with pytest.raises(WebhookConfigError):
        webhook.verify(BODY, headers, url=5, method="POST")


@pytest.mark.parametrize("id", [SECRET, "-----BEGIN PRIVATE KEY-----", "0123456789abcdef0123456789abcdef", "x" * 50], ids=repr)
def test_a_secret_in_the_wrong_place_is_not_shown(id):
    for call in (lambda: Webhook(id, "tectra"), lambda: hookseal.provider(id)):
        with pytest.raises(WebhookConfigError) as raised:
            call()
        assert raised.value.code == "unknown_provider" and id[:20] not in str(raised.value)


def test_a_record_of_ones_own_with_events():
    paid = {"type": "object", "properties": {"total": {"type": "number"}}, "required": ["total"]}
    record = {
        "id": "acme",
        "scheme": {"signature": {"kind": "plain", "header": "X-Acme", "encoding": "hex"}, "algorithm": "hmac-sha256"},
        "envelope": {"type": "type", "data": "data"},
        "events": {
            "paid": {"data": {"$ref": "#/$defs/Paid"}, "sample": {"type": "paid", "data": {"total": 2.50, "by": "z", "at": "a"}}},
            "seen": {"data": {"type": "object"}},
        },
        "$defs": {"Paid": paid},
    }
    webhook = Webhook(record, SECRET)
    sample = webhook.sample("paid")
    # In the order of the dict. Neither id nor time tells two samples apart, so white space does.
    assert (sample.body.rstrip(b" \t"), sample.documented) == (b'{"type":"paid","data":{"total":2.5,"by":"z","at":"a"}}', False)
    event = webhook.verify(sample.body, sample.headers)
    assert (event.type, event.recognized, event.data["total"]) == ("paid", True, 2.5)
    other = webhook.sample("paid")
    assert webhook.verify(other.body, other.headers).idempotency_key != event.idempotency_key
    # That data is an object goes without saying.
    assert webhook.record["events"] == {**record["events"], "seen": {}} and webhook.record["$defs"] == record["$defs"]
    seen = webhook.sample("seen", data={"by": "z"})
    event = webhook.verify(seen.body, seen.headers)
    assert (seen.documented, event.type, event.recognized, event.data) == (False, "seen", True, {"by": "z"})
    body = b'{"type":"paid","data":{"total":"2.5"}}'
    [warning] = webhook.verify(body, webhook.sign(body)).warnings
    assert (warning.code, warning.path) == ("unexpected_type", "$.data.total")
