"""Whatever is thrown at it, it says why in its own words."""

import hashlib
import json

import hookseal
import pytest
from conftest import SECRET, sign
from hookseal import Webhook, WebhookConfigError, WebhookVerificationError
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = [
    "X-Tusky-Signature", "x-tusky-signature", "HTTP_X_TUSKY_SIGNATURE", "Stripe-Signature", "webhook-id",
    "webhook-timestamp", "webhook-signature", "X-Hub-Signature-256", "X-GitHub-Delivery", "Host",
]
WEBHOOKS = [
    Webhook("tusky", SECRET),
    Webhook("stripe", SECRET),
    Webhook("github", SECRET),
    Webhook("standard-webhooks", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
]

texts = st.text(st.characters(), max_size=80) | st.from_regex(r"(t=\d+,)?(v1[=,])?[0-9a-f]{64}", fullmatch=True)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | texts | st.binary(max_size=80)
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.tuples(inner, inner), max_leaves=6)
names = st.sampled_from(NAMES) | st.sampled_from(NAMES).map(str.encode) | texts | st.none() | st.integers()
headers = st.dictionaries(names, values, max_size=6) | st.lists(st.tuples(names, values), max_size=6) | values
bodies = texts | st.binary(max_size=200) | values

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=400, deadline=None)
@given(body=bodies, headers=headers)
def test_what_nobody_signed_is_refused_with_a_code(body, headers):
    for webhook in WEBHOOKS:
        for verb in (webhook.verify, webhook.verify_signature):
            with pytest.raises(WebhookVerificationError) as refusal:
                verb(body, headers, now=1_700_000_000)
            error = refusal.value
            assert error.code and str(error)
            assert error.status in (401, 413, 500)


@settings(max_examples=300, deadline=None)
@given(body=st.binary(max_size=200) | texts.map(lambda text: text.encode("utf-8", "replace")))
def test_whatever_is_signed_is_verified(body):
    webhook = WEBHOOKS[0]
    headers = {"X-Tusky-Signature": sign(body)}
    assert webhook.verify_signature(body, headers).idempotency_key == "tusky:sha256:" + hashlib.sha256(body).hexdigest()
    # No strategy writes an object with an event type.
    if not body or is_json(body):
        event = webhook.verify(body, headers)
        assert event.type is None and event.warnings
        return
    with pytest.raises(WebhookVerificationError) as refusal:
        webhook.verify(body, headers)
    assert (refusal.value.code, refusal.value.status) == ("invalid_json", 400)


@settings(max_examples=300, deadline=None)
@given(payload=st.dictionaries(texts, json_values, max_size=4), data=json_values, stamp=texts, event_type=texts)
def test_a_payload_is_what_json_gives(payload, data, stamp, event_type):
    payload = {**payload, "event": event_type, "timestamp": stamp, "data": data}
    body = json.dumps(payload).encode()
    headers = {"X-Tusky-Signature": sign(body)}
    if not is_json(body):
        with pytest.raises(WebhookVerificationError) as refusal:
            WEBHOOKS[0].verify(body, headers)
        assert refusal.value.code == "invalid_json"
        return
    event = WEBHOOKS[0].verify(body, headers)
    assert json.dumps(event.payload) == json.dumps(json.loads(body))
    assert event.data is event.payload["data"]
    # What is no text is no type, and signed all the same.
    assert event.type == (event_type if is_text(event_type) else None)
    assert event.type is not None or event.warnings[0].code == "unexpected_type"
    assert repr(event).startswith("Event(provider='tusky', type=")
    assert event.timestamp is None or event.timestamp.utcoffset() is not None


def is_json(body):
    """As Python's parser sees it, but for NaN and infinity, which it writes and reads, and which aren't JSON."""
    try:
        json.loads(body.decode("utf-8"), parse_constant=refuse)
    except ValueError:
        return False
    return True


def refuse(constant):
    raise ValueError(constant)


def is_text(value):
    """Whether UTF-8 can write it: a lone surrogate is no text."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def test_construction():
    made = []

    @settings(max_examples=500, deadline=None)
    @given(
        provider=st.sampled_from(hookseal.providers()) | values,
        secret=texts | values,
        tolerance=st.none() | st.floats(0, 1e9) | values,
        limit=st.none() | st.integers(0, 2**53 - 1) | values,
        node=st.none() | values,
    )
    def constructs(provider, secret, tolerance, limit, node):
        try:
            webhook = Webhook(provider, secret, tolerance=tolerance, max_body_bytes=limit, node_id=node)
        except WebhookConfigError as error:
            assert error.code in ("unknown_provider", "invalid_secret", "invalid_key", "invalid_option")
            return
        assert webhook.provider == provider
        made.append(provider)

    constructs()
    assert made, "none was made: whatever was tried was refused"
