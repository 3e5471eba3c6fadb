"""Secrets, options, times, providers, and what a Webhook is good for afterwards."""

import copy
import hashlib
import hmac
import math
import pickle
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import get_args

import hookseal
import pytest
from conftest import BODY, SECRET, sign
from hookseal import HooksealError, Webhook, WebhookConfigError, WebhookVerificationError, error_codes

NOW = 1_700_000_000
STANDARD_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
EXAMPLE = b'{"type":"user.created","timestamp":"2023-11-14T22:13:20Z","data":{}}'


def config_code(*args, **options):
    with pytest.raises(WebhookConfigError) as raised:
        Webhook(*args, **options)
    assert isinstance(raised.value, HooksealError)
    return raised.value.code


def stripe_headers(at=NOW, secret=SECRET):
    mac = hmac.new(secret.encode(), f"{at}.".encode() + EXAMPLE, hashlib.sha256).hexdigest()
    return {"Stripe-Signature": f"t={at},v1={mac}"}


# A public key for tests, of no use to anybody.
PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApLYH4QGQvnAY6EQdpLOh
1/hwjud1eex4GaiO+E8ukZ17CB1mIes5p/P6Z+BtnkYh9Fzf1UETGPiKRqMl4F63
4f2vBxPrwVhV2zOfDRK7XXb4qbMtXrAQloecH4AtFzRVVkPWUg3rL7R6JDmw6jhi
rlKiFfX6y7MHzXPDWb1VjEjAl5NBVExigWQpzqQ5yaueQrtldaN3BLTKLWoWNV+C
2rkPseFkCuHALrF3yqitd/QVoB7iP/VX9H8/IzwQ+gBlAc31C3Dka56T7yccim2h
eM1zoOdv9n/72IwBcIAj6euOWMHsnTQlRMRGtHb9LKt8D6Zn+sF1Z1B02+EWZWqR
jQIDAQAB
-----END PUBLIC KEY-----
"""


# Secrets


@pytest.mark.parametrize("secret", [SECRET, SECRET.encode(), bytearray(SECRET.encode()), memoryview(SECRET.encode()),
                                    [SECRET], (SECRET.encode(),), ["another", SECRET]])
def test_secrets(secret, delivery):
    event = Webhook("tusky", secret).verify(*delivery)
    assert event.secret_index == (1 if isinstance(secret, list) and len(secret) == 2 else 0)


@pytest.mark.parametrize("secret", [None, 5, 0.5, True, {}, {SECRET}, object(), iter([SECRET]), [], (), [None], [5],
                                    [SECRET, None], [[SECRET]], "", " ", b"", [SECRET, ""]], ids=repr)
def test_not_secrets(secret):
    assert config_code("tusky", secret) == "invalid_secret"


def test_the_error_names_the_secret_by_index_and_type():
    with pytest.raises(WebhookConfigError, match="^secret 1: .*found a dict"):
        Webhook("tusky", [SECRET, {}])


def test_nothing_shows_a_secret(tusky, delivery):
    event = tusky.verify(*delivery)
    shown = [repr(tusky), str(tusky), repr(event), repr(tusky.verify_signature(*delivery)), repr(tusky.sample("file.hot"))]
    with pytest.raises(WebhookVerificationError) as raised:
        tusky.verify(BODY + b" ", delivery[1])
    shown += [repr(raised.value), str(raised.value), str(vars(raised.value))]
    with pytest.raises(WebhookConfigError) as raised:
        Webhook("standard-webhooks", SECRET)
    shown += [repr(raised.value), str(raised.value)]
    assert not any(SECRET in text or SECRET[6:] in text or sign(BODY + b" ") in text for text in shown)
    assert not hasattr(tusky, "__dict__")


# Options


@pytest.mark.parametrize("option", [
    {"tolerance": True}, {"tolerance": -1}, {"tolerance": -0.001}, {"tolerance": math.nan}, {"tolerance": -math.inf}, {"tolerance": math.inf},
    {"tolerance": "300"}, {"tolerance": -(10**400)}, {"tolerance": timedelta(seconds=5)},
    {"strict": 1}, {"strict": "yes"},
    {"max_body_bytes": -1}, {"max_body_bytes": 1.0}, {"max_body_bytes": True}, {"max_body_bytes": "1"}, {"max_body_bytes": -(10**400)},
    {"max_body_bytes": 2**53}, {"max_body_bytes": 10**400},
], ids=repr)
def test_invalid_options(option):
    assert config_code("stripe", SECRET, **option) == "invalid_option"


@pytest.mark.parametrize("node_id", [[], (), "", [""], 5, [5], b"node", [b"node"], {"a": 1}], ids=repr)
def test_invalid_node_ids(node_id):
    assert config_code("thunderstack", PUBLIC_KEY, node_id=node_id) == "invalid_option"


def test_node_id_of_a_provider_without_nodes():
    assert config_code("tusky", SECRET, node_id="node") == "invalid_option"


@pytest.mark.parametrize("node_id", ["node", ["node"], ("a", "node"), {"node"}, frozenset({"node"})], ids=repr)
def test_node_ids(node_id):
    assert Webhook("thunderstack", PUBLIC_KEY, node_id=node_id)


def test_options_are_keywords():
    with pytest.raises(TypeError):
        Webhook("stripe", SECRET, 300)


@pytest.mark.parametrize("tolerance, off, code", [
    (None, 300, None), (None, 301, "timestamp_too_old"), (None, -301, "timestamp_too_new"),
    (0, 0, None), (0, 1, "timestamp_too_old"), (0.5, 1, "timestamp_too_old"), (1.0, 1, None),
    (False, 10**9, None), (10**400, 10**9, None), (1e300, 10**9, None), (600, 600, None),
])
def test_tolerance(tolerance, off, code):
    webhook = Webhook("stripe", SECRET, tolerance=tolerance)
    if code is None:
        assert webhook.verify_signature(EXAMPLE, stripe_headers(), now=NOW + off)
        return
    with pytest.raises(WebhookVerificationError) as raised:
        webhook.verify_signature(EXAMPLE, stripe_headers(), now=NOW + off)
    assert (raised.value.code, raised.value.status) == (code, 401)


def test_strict(delivery):
    assert [str(warning) for warning in Webhook("tusky", SECRET).verify(*delivery).warnings]
    with pytest.raises(WebhookVerificationError) as raised:
        Webhook("tusky", SECRET, strict=True).verify(*delivery)
    assert (raised.value.code, raised.value.status) == ("invalid_payload", 400)


def test_max_body_bytes(delivery):
    assert Webhook("tusky", SECRET, max_body_bytes=len(BODY)).verify(*delivery)
    assert Webhook("tusky", SECRET, max_body_bytes=2**53 - 1).verify(*delivery)
    with pytest.raises(WebhookVerificationError) as raised:
        Webhook("tusky", SECRET, max_body_bytes=0).verify(*delivery)
    assert (raised.value.code, raised.value.status) == ("body_too_large", 413)


# Times


@pytest.mark.parametrize("now", [
    NOW, float(NOW), NOW + 0.25,
    datetime.fromtimestamp(NOW, timezone.utc),
    datetime.fromtimestamp(NOW, timezone(timedelta(hours=-5, minutes=-30))),
], ids=repr)
def test_now(now):
    webhook = Webhook("stripe", SECRET, tolerance=1)
    assert webhook.verify(EXAMPLE, stripe_headers(), now=now).type == "user.created"
    assert webhook.sign(EXAMPLE, now=now) == {"Content-Type": "application/json", **stripe_headers()}


@pytest.mark.parametrize("now", [datetime(2023, 11, 14), True, False, "2023", math.nan, math.inf, 10**30, NOW * 1j], ids=repr)
def test_invalid_now(now):
    webhook = Webhook("stripe", SECRET)
    for call in (lambda: webhook.verify(EXAMPLE, stripe_headers(), now=now),
                 lambda: webhook.verify_signature(EXAMPLE, stripe_headers(), now=now),
                 lambda: webhook.sign(EXAMPLE, now=now)):
        with pytest.raises(WebhookConfigError) as raised:
            call()
        assert raised.value.code == "invalid_option"


def test_far_times_are_only_too_far():
    webhook = Webhook("stripe", SECRET)
    for now in (datetime.max.replace(tzinfo=timezone(-timedelta(hours=23))), datetime.min.replace(tzinfo=timezone(timedelta(hours=23))),
                -(2**63), 2**63 - 1, 1e17, -1e300):
        with pytest.raises(WebhookVerificationError) as raised:
            webhook.verify(EXAMPLE, stripe_headers(), now=now)
        assert raised.value.code in ("timestamp_too_old", "timestamp_too_new")


def test_the_clock_is_the_default():
    webhook = Webhook("stripe", SECRET)
    assert webhook.verify(EXAMPLE, webhook.sign(EXAMPLE)).type == "user.created"
    with pytest.raises(WebhookVerificationError) as raised:
        webhook.verify(EXAMPLE, stripe_headers())
    assert raised.value.code == "timestamp_too_old"


@pytest.mark.parametrize("written, expected", [
    ("2025-01-15T10:30:00.123Z", datetime(2025, 1, 15, 10, 30, 0, 123000, timezone.utc)),
    ("2025-01-15T10:30:00.999999Z", datetime(2025, 1, 15, 10, 30, 0, 999000, timezone.utc)),
    ("2025-01-15T12:30:00+02:00", datetime(2025, 1, 15, 10, 30, tzinfo=timezone.utc)),
    ("1969-12-31T23:59:59.999Z", datetime(1969, 12, 31, 23, 59, 59, 999000, timezone.utc)),
    ("9999-12-31T23:59:59Z", datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone.utc)),
    ("9999-12-31T23:59:59-01:00", None),
    ("0000-01-01T00:00:00Z", None),
    ("yesterday", None),
])
def test_timestamps(tusky, written, expected):
    body = BODY.replace(b"2025-01-15T10:30:00.123Z", written.encode())
    assert tusky.verify(body, {"X-Tusky-Signature": sign(body)}).timestamp == expected


def test_the_signed_timestamp_of_year_9999():
    webhook = Webhook("stripe", SECRET, tolerance=False)
    verified = webhook.verify_signature(EXAMPLE, stripe_headers(253_402_300_799))
    assert verified.timestamp == datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone.utc)


# Events


def test_an_event(tusky, delivery):
    event = tusky.verify(*delivery)
    assert event.provider == "tusky"
    assert event.data is event.payload["data"]
    assert list(event.payload) == ["event", "timestamp", "data"]
    assert not event.recognized
    warning = event.warnings[0]
    assert (warning.code, warning.path, warning.message) == ("missing_field", "$.data.fileName", "not there")
    assert event.idempotency_key == "tusky:sha256:" + hashlib.sha256(BODY).hexdigest()
    assert (event.id, event.delivery_id, event.secret_index) == (None, None, 0)
    assert repr(event).startswith("Event(provider='tusky', type='file.hot', id=None, recognized=False")
    assert "fileId" not in repr(event)
    with pytest.raises(AttributeError):
        event.type = "file.cold"


@pytest.mark.parametrize("number, value", [
    (b"9" * 400, int("9" * 400)), (b"12345678901234567890123", 12345678901234567890123), (b"1e999", math.inf),
    (b"9" * 5000, math.inf), (b"-" + b"9" * 5000, -math.inf), (b"1.0", 1.0), (b"-0", 0),
], ids=lambda value: str(value)[:20])
def test_numbers(tusky, number, value):
    body = b' {"event":"x","timestamp":"2025-01-15T10:30:00Z","data":{"n":%s,"one":1}}\n' % number
    data = tusky.verify(body, {"X-Tusky-Signature": sign(body)}).data
    assert data == {"n": value, "one": 1}
    assert type(data["n"]) is type(value) and type(data["one"]) is int


def test_an_event_in_its_own_payload_is_collected(tusky, delivery):
    import gc
    import weakref

    class Held:
        pass

    held = Held()
    gone = weakref.ref(held)
    event = tusky.verify(*delivery)
    event.payload["event itself"], event.payload["held"] = event, held
    del event, held
    gc.collect()
    assert gone() is None


def test_errors_survive_pickling_and_copying(tusky):
    for call in (lambda: tusky.verify(b"{}", {}), lambda: Webhook("nobody", SECRET)):
        with pytest.raises(HooksealError) as raised:
            call()
        for copied in (pickle.loads(pickle.dumps(raised.value)), copy.copy(raised.value)):
            assert (str(copied), vars(copied)) == (str(raised.value), vars(raised.value))


def test_a_webhook_is_its_own_copy_and_is_not_pickled(tusky, delivery):
    assert copy.copy(tusky) is tusky
    assert copy.deepcopy({"webhook": tusky})["webhook"].verify(*delivery).type == "file.hot"
    with pytest.raises(TypeError, match="secret would be written down") as raised:
        pickle.dumps(tusky)
    assert SECRET not in str(raised.value)


# Signing


def test_fresh_ids():
    webhook = Webhook("standard-webhooks", STANDARD_SECRET)
    ids = [webhook.sign(EXAMPLE)["webhook-id"] for _ in range(2)]
    assert all(re.fullmatch(r"msg_[0-9a-f]{32}", id) for id in ids) and ids[0] != ids[1]
    tectra = Webhook("tectra", SECRET)
    ids = [tectra.sign(b"{}")["X-Tectra-Delivery"] for _ in range(2)]
    assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", id) for id in ids) and ids[0] != ids[1]


def test_given_ids():
    webhook = Webhook("standard-webhooks", STANDARD_SECRET)
    headers = webhook.sign(EXAMPLE, id="msg_1", now=NOW)
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("msg_1", str(NOW))
    event = webhook.verify(EXAMPLE, headers, now=NOW)
    assert (event.id, event.idempotency_key) == ("msg_1", "standard-webhooks:msg_1")
    assert webhook.verify_signature(EXAMPLE, headers, now=NOW).idempotency_key == "standard-webhooks:msg_1"
    assert Webhook("tectra", SECRET).sign(b"{}", delivery_id="dlv_1")["X-Tectra-Delivery"] == "dlv_1"


@pytest.mark.parametrize("option", [{"id": 5}, {"id": "a.b"}, {"id": ""}, {"delivery_id": b"x"}, {"url": 5}, {"method": []}], ids=repr)
def test_what_cannot_be_signed(option):
    webhook = Webhook("standard-webhooks", STANDARD_SECRET)
    with pytest.raises(WebhookConfigError) as raised:
        webhook.sign(EXAMPLE, **option)
    assert raised.value.code == "invalid_option"


def test_a_public_key_signs_nothing():
    with pytest.raises(WebhookConfigError) as raised:
        Webhook("thunderstack", PUBLIC_KEY).sign(b"{}")
    assert raised.value.code == "invalid_key"


# Threads, and life after an error


def test_threads():
    webhook = Webhook("tusky", ["another", SECRET])
    bodies = [BODY + b" " * (length * 997) for length in range(60)]

    def work(body):
        good = {"X-Tusky-Signature": sign(body)}
        for _ in range(5):
            event = webhook.verify(body, good)
            assert event.secret_index == 1
            assert event.idempotency_key == "tusky:sha256:" + hashlib.sha256(body).hexdigest()
            assert webhook.verify_signature(bytearray(body), good).idempotency_key == event.idempotency_key
            with pytest.raises(WebhookVerificationError):
                webhook.verify(body + b"\n", good)
        return True

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, bodies))


def test_a_webhook_outlives_errors(tusky, delivery):
    body, headers = delivery
    for bad in [({}, headers), (body, None), (body, {"X-Tusky-Signature": "zz"}), (body + b"x", headers), (b"{", {"X-Tusky-Signature": sign(b"{")})]:
        with pytest.raises(WebhookVerificationError):
            tusky.verify(*bad)
        assert tusky.verify(body, headers).type == "file.hot"


# The package


def test_the_package():
    assert re.fullmatch(r"\d+\.\d+\.\d+", hookseal.__version__)
    assert {"tusky", "filedgr", "thunderstack", "tuteliq", "tectra", "stripe", "github", "standard-webhooks"} <= set(hookseal.providers())
    assert {"Webhook", "Event", "HooksealError", "provider", "providers"} <= set(hookseal.__all__)
    assert all(hasattr(hookseal, name) for name in hookseal.__all__)
    for shown in (Webhook, hookseal.Event, hookseal.VerifiedSignature, hookseal.SampleDelivery):
        assert shown.__module__ == "hookseal" and shown.__doc__


def test_the_import_loads_only_what_verifying_needs():
    program = "import sys; before = {*sys.modules}; import hookseal; print(*sorted({*sys.modules} - before))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert set(loaded.split()) <= {"__future__", "hookseal", "hookseal._hookseal", "hookseal.errors"}


def test_what_the_package_has_no_name_for():
    with pytest.raises(AttributeError, match="module 'hookseal' has no attribute 'Webhok'"):
        hookseal.Webhok
    assert {*hookseal.__all__} <= {*dir(hookseal)}


def test_the_documented_codes():
    verification, config = get_args(error_codes.VerificationErrorCode), get_args(error_codes.ConfigErrorCode)
    assert all(code in Webhook.verify.__doc__ for code in verification)
    assert all(code in Webhook.__doc__ for code in config)


def test_the_events_module():
    import hookseal.events

    assert hookseal.events.TectraEvent and hookseal.events.TuskyEvent
    assert Webhook[hookseal.events.TectraEvent] and hookseal.Event[str, int]


def test_retry_schedules():
    schedule = Webhook("tectra", SECRET).retry_schedule
    assert (schedule.attempts, schedule.delays, schedule.timeout, schedule.source) == (3, (60, 300), 30, "policy")
    assert Webhook("tusky", SECRET).retry_schedule is None
    assert hookseal.provider("tectra")["retry_schedules"][0]["delays"] == [60, 300]
