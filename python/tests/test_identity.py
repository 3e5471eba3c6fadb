"""Ids and idempotency keys: one for an event, whichever call gives it."""

import hashlib
import json

import acme
import pytest
from conftest import SECRET, sign
from hookseal import Webhook

FILEDGR = Webhook("filedgr", SECRET)


def filedgr(id):
    body = b'{"eventType":"vault.created","eventId":%s,"timestamp":"2025-01-15T10:30:00Z","data":{}}' % id
    headers = {"X-Filedgr-Signature": sign(body)}
    return FILEDGR.verify(body, headers), FILEDGR.verify_signature(body, headers), body


def body_key(body):
    return "filedgr:sha256:" + hashlib.sha256(body).hexdigest()


INTEGERS = [0, 5, 2**31, 2**53 + 1, 2**63, 2**64, -(2**64) - 1, 10**25 + 7, int("9" * 1000)]


@pytest.mark.parametrize("id", INTEGERS, ids=lambda id: str(id)[:30])
def test_an_integer_is_an_id_digit_for_digit(id):
    event, verified, _ = filedgr(b"%d" % id)
    assert event.id == str(id) and event.payload["eventId"] == id
    assert event.idempotency_key == verified.idempotency_key == f"filedgr:{id}"


def test_an_integer_of_more_digits_than_python_reads():
    event, verified, _ = filedgr(b"7" * 5000)
    assert event.id == "7" * 5000
    assert event.idempotency_key == verified.idempotency_key == "filedgr:" + "7" * 5000


@pytest.mark.parametrize("id", [b"1.5", b"1e3", b"true", b"null", b"[1]", b"{}", b'""', b'"\\ud800"'])
def test_what_is_no_id_leaves_the_body(id):
    event, verified, body = filedgr(id)
    assert event.id is None and event.warnings
    assert event.idempotency_key == verified.idempotency_key == body_key(body)


ESCAPED = {
    "evt_1": "evt_1",
    "a:b": "a%3Ab",
    "100%": "100%25",
    "%3A": "%253A",
    "a b/\u00e9\u20ac\U0001f600\n": "a b/\u00e9\u20ac\U0001f600\n",
    "sha256:" + "0" * 64: "sha256%3A" + "0" * 64,
}


@pytest.mark.parametrize("id", ESCAPED, ids=ascii)
def test_no_id_is_another_events_key(id):
    event, verified, _ = filedgr(json.dumps(id).encode())
    assert event.id == id
    assert event.idempotency_key == verified.idempotency_key == "filedgr:" + ESCAPED[id]


def test_a_provider_is_no_part_of_another_ones_id():
    body = b'{"meta":{"kind":"order.paid","id":"b:c"},"content":{}}'
    plain = Webhook({**acme.PROVIDER, "id": "a"}, acme.SECRET)
    assert plain.verify(body, acme.headers(body)).idempotency_key == "a:b%3Ac"
    body = b'{"meta":{"kind":"order.paid","id":"c"},"content":{}}'
    with_colon = Webhook({**acme.PROVIDER, "id": "a:b"}, acme.SECRET)
    assert with_colon.verify(body, acme.headers(body)).idempotency_key == "a%3Ab:c"


@pytest.mark.parametrize("body", [b"", b"not JSON", b"[1]", b"\xff", b'{"eventId":"x"', b"{}", b'{"eventId":{}}'])
def test_the_key_of_a_body_without_an_id(body):
    verified = FILEDGR.verify_signature(body, {"X-Filedgr-Signature": sign(body)})
    assert verified.idempotency_key == body_key(body)
    assert repr(verified) == f"VerifiedSignature(secret_index=0, idempotency_key='{body_key(body)}')"


def test_a_signed_id():
    webhook = Webhook("standard-webhooks", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    body = b'{"type":"a","timestamp":"2023-11-14T22:13:20Z","data":{}}'
    headers = webhook.sign(body, id="msg:1")
    keys = {webhook.verify(body, headers).idempotency_key, webhook.verify_signature(body, headers).idempotency_key}
    assert keys == {"standard-webhooks:msg%3A1"}
