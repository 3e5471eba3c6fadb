"""Whatever is thrown at it, it says why in its own words."""

import hashlib
import hmac

import hookseal
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
def test_a_verdict_or_an_error_with_a_code(body, headers):
    for webhook in WEBHOOKS:
        for verb in (webhook.verify, webhook.verify_signature):
            try:
                verb(body, headers, now=1_700_000_000)
            except WebhookVerificationError as error:
                assert error.code and error.status in (400, 401, 413, 500) and str(error)


@settings(max_examples=300, deadline=None)
@given(body=st.binary(max_size=200) | texts.map(lambda text: text.encode("utf-8", "replace")))
def test_whatever_is_signed_is_verified(body):
    webhook = WEBHOOKS[0]
    headers = {"X-Tusky-Signature": sign(body)}
    assert webhook.verify_signature(body, headers).idempotency_key == "tusky:sha256:" + hashlib.sha256(body).hexdigest()
    try:
        webhook.verify(body, headers)
    except WebhookVerificationError as error:
        assert error.status == 400


@settings(max_examples=300, deadline=None)
@given(payload=st.dictionaries(texts, json_values, max_size=4), data=json_values, stamp=texts, event_type=texts)
def test_a_payload_is_what_json_gives(payload, data, stamp, event_type):
    import json

    payload = {**payload, "event": event_type, "timestamp": stamp, "data": data}
    body = json.dumps(payload).encode()
    try:
        event = WEBHOOKS[0].verify(body, {"X-Tusky-Signature": sign(body)})
    except WebhookVerificationError as error:
        # Python writes NaN, which isn't JSON; and a type of lone surrogates is none.
        assert error.code in ("invalid_json", "invalid_payload")
        return
    assert json.dumps(event.payload) == json.dumps(json.loads(body))
    assert event.data is event.payload["data"]
    assert repr(event) and event.timestamp is None or event.timestamp.tzinfo


@settings(max_examples=300, deadline=None)
@given(provider=st.sampled_from(hookseal.providers()) | values, secret=values, tolerance=values, limit=values, node=values)
def test_construction(provider, secret, tolerance, limit, node):
    try:
        webhook = Webhook(provider, secret, tolerance=tolerance, max_body_bytes=limit, node_id=node)
    except WebhookConfigError as error:
        assert error.code in ("unknown_provider", "invalid_secret", "invalid_key", "invalid_option")
        return
    assert hmac.compare_digest(webhook.provider, provider)
