"""What hookseal was given is copied, by what it holds; code of the caller's own decides nothing."""

import base64
import copy
import hashlib
import hmac
import math
import tracemalloc
from datetime import datetime, timedelta, timezone, tzinfo

import acme
import hookseal
import pytest
from conftest import BODY, SECRET, sign
from hookseal import Webhook, WebhookConfigError, WebhookVerificationError
from platform_secrets import secret_of, settings_of

ACME_BODY = b'{"meta":{"kind":"order.paid","id":"o_1"},"content":{"total":12}}'
NOW = 1_700_000_000


def config_code(call):
    with pytest.raises(WebhookConfigError) as raised:
        call()
    assert str(raised.value)
    return raised.value.code


# Records


def test_a_record_that_changes_later():
    record = copy.deepcopy(acme.PROVIDER)
    webhook = Webhook(record, acme.SECRET)
    record["id"] = "evil"
    record["envelope"].update(type="content.total", id="meta.kind")
    record["scheme"]["signature"]["header"] = "X-Evil"
    event = webhook.verify(ACME_BODY, acme.headers(ACME_BODY))
    assert (event.provider, event.type, event.idempotency_key) == ("acme", "order.paid", "acme:o_1")
    assert (webhook.provider, webhook.record["id"]) == ("acme", "acme")


@pytest.mark.parametrize("provider", [*hookseal.providers(), acme.PROVIDER], ids=str)
def test_the_record_is_a_copy(provider):
    given = (acme.SECRET, None) if provider is acme.PROVIDER else (secret_of(provider), settings_of(provider))
    webhook = Webhook(provider, given[0], settings=given[1])
    record = webhook.record
    assert record == (
        hookseal.provider(provider)
        if isinstance(provider, str)
        else Webhook(record, given[0], settings=given[1]).record
    )
    for inner in (record, record["scheme"], record["scheme"]["signature"]):
        inner.clear()
    assert webhook.record["id"] == webhook.provider
    assert webhook.record["scheme"]["signature"]
    with pytest.raises(AttributeError):
        webhook.record = {}



def test_a_record_of_ones_own_comes_back():
    webhook = Webhook(acme.PROVIDER, acme.SECRET)
    again = Webhook(webhook.record, acme.SECRET)
    assert again.record == webhook.record
    assert again.verify(ACME_BODY, acme.headers(ACME_BODY)).id == "o_1"
    for part in ("id", "envelope", "rejection_status"):
        assert webhook.record[part] == acme.PROVIDER[part] or set(acme.PROVIDER[part].items()) <= set(webhook.record[part].items())


class LyingDict(dict):
    """Says of itself what isn't so."""

    def items(self):
        raise KeyError("of the user's own")

    def keys(self):
        return ["id"]

    def __iter__(self):
        return iter(["id"])

    def __getitem__(self, name):
        return "lie"

    def get(self, name, default=None):
        return "lie"

    def __len__(self):
        return 0

    def toJSON(self):
        return {"id": "lie"}


class LyingText(str):
    def __str__(self):
        return "lie"

    def encode(self, *args):
        return b"lie"


class LyingInt(int):
    def __int__(self):
        raise KeyError("of the user's own")

    __index__ = __float__ = __str__ = __repr__ = __lt__ = __gt__ = __eq__ = __int__
    __hash__ = int.__hash__


class LyingFloat(float):
    def __float__(self):
        raise KeyError("of the user's own")

    __int__ = __repr__ = __lt__ = __gt__ = __eq__ = __float__
    __hash__ = float.__hash__


def lying(value):
    if isinstance(value, dict):
        return LyingDict((LyingText(name), lying(item)) for name, item in value.items())
    if isinstance(value, str):
        return LyingText(value)
    return LyingInt(value) if isinstance(value, int) else value


def test_a_record_is_what_it_holds():
    webhook = Webhook(lying(acme.PROVIDER), acme.SECRET)
    assert webhook.record == Webhook(acme.PROVIDER, acme.SECRET).record
    assert webhook.verify(ACME_BODY, acme.headers(ACME_BODY)).type == "order.paid"


def nested(depth):
    record = {}
    for _ in range(depth):
        record = {"id": record}
    return record


def cyclic_list():
    record = {**acme.PROVIDER, "headers": []}
    record["headers"].append(record["headers"])
    return record


@pytest.mark.parametrize(
    "record",
    [
        cyclic_list(), nested(100_000), {**acme.PROVIDER, "id": "\ud800"}, {**acme.PROVIDER, "\ud800": 1},
        {**acme.PROVIDER, 5: 1}, {**acme.PROVIDER, None: 1}, {**acme.PROVIDER, ("a",): 1}, {**acme.PROVIDER, b"more": 1},
        {**acme.PROVIDER, "rejection_status": math.inf}, {**acme.PROVIDER, "rejection_status": 10**400},
        {**acme.PROVIDER, "rejection_status": -(2**70)}, {**acme.PROVIDER, "envelope": object()},
        {**acme.PROVIDER, "envelope": b"bytes"}, {**acme.PROVIDER, "headers": {1, 2}}, {**acme.PROVIDER, "headers": iter(())},
        LyingDict(), lying({"id": "acme"}),
    ],
    ids=lambda record: type(record).__name__,
)  # fmt: skip
def test_what_is_no_record(record):
    assert config_code(lambda: Webhook(record, acme.SECRET)) == "invalid_option"


# Options


def stripe(**options):
    return Webhook("stripe", SECRET, **options)


def test_numbers_are_what_they_hold():
    headers = stripe().sign(BODY, now=NOW)
    for tolerance in (LyingInt(5), LyingFloat(5.0)):
        webhook = stripe(tolerance=tolerance)
        assert webhook.verify_signature(BODY, headers, now=LyingInt(NOW + 5))
        assert webhook.verify_signature(BODY, headers, now=LyingFloat(NOW + 5.0))
        for now in (NOW + 6, LyingInt(NOW + 6), LyingFloat(NOW + 6)):
            with pytest.raises(WebhookVerificationError) as raised:
                webhook.verify_signature(BODY, headers, now=now)
            assert raised.value.code == "timestamp_too_old"
    assert Webhook("tusky", SECRET, max_body_bytes=LyingInt(len(BODY))).verify(BODY, {"X-Tusky-Signature": sign(BODY)})
    for option in ({"tolerance": LyingInt(-1)}, {"tolerance": LyingInt(-(10**400))}, {"tolerance": LyingFloat(-1)},
                   {"max_body_bytes": LyingInt(-1)}, {"max_body_bytes": LyingInt(10**400)}, {"max_body_bytes": LyingFloat(1)}):
        assert config_code(lambda: stripe(**option)) == "invalid_option"
    assert stripe(tolerance=LyingInt(10**400)).verify_signature(BODY, headers, now=2 * NOW)


@pytest.mark.parametrize("name", ["url", "method", "id", "delivery_id"])
def test_texts_are_what_they_hold(name):
    record = {**acme.PROVIDER, "scheme": {**acme.PROVIDER["scheme"], "template": "{method} {url} {body}"}}
    webhook = Webhook(record, acme.SECRET)
    parts = {"url": "https://example.com/hook", "method": "POST", "id": "i", "delivery_id": "d"}
    headers = webhook.sign(ACME_BODY, **parts)
    assert webhook.sign(ACME_BODY, **{**parts, name: LyingText(parts[name])}) == headers


@pytest.mark.parametrize("name", ["url", "method"])
@pytest.mark.parametrize("value", [5, b"POST", ["POST"], object()], ids=repr)
@pytest.mark.parametrize("headers", [{}, None, {"X-Tusky-Signature": sign(BODY)}], ids=["none", "None", "right"])
def test_an_option_of_another_type(tusky, name, value, headers):
    for verb in (tusky.verify, tusky.verify_signature):
        assert config_code(lambda: verb(BODY, headers, **{name: value})) == "invalid_option"
    assert config_code(lambda: tusky.sign(BODY, **{name: value})) == "invalid_option"
    assert config_code(lambda: tusky.sample("file.hot", **{name: value})) == "invalid_option"


# Times


class LyingDatetime(datetime):
    def utcoffset(self):
        raise KeyError("of the user's own")

    def __sub__(self, other):
        raise KeyError("of the user's own")

    def timestamp(self):
        raise KeyError("of the user's own")


class BrokenZone(tzinfo):
    def utcoffset(self, at):
        raise KeyError("of the user's own")


class OddZone(tzinfo):
    def utcoffset(self, at):
        return 5


class ChangingZone(tzinfo):
    """Naive when it is asked again."""

    def __init__(self):
        self.asked = 0

    def utcoffset(self, at):
        self.asked += 1
        return timedelta(0) if self.asked == 1 else None


class StoppedZone(tzinfo):
    def utcoffset(self, at):
        raise KeyboardInterrupt


def test_a_datetime_is_what_it_holds():
    at = datetime.fromtimestamp(NOW, timezone.utc)
    lying = LyingDatetime(at.year, at.month, at.day, at.hour, at.minute, at.second, tzinfo=timezone.utc)
    assert stripe().sign(BODY, now=lying) == stripe().sign(BODY, now=NOW)


@pytest.mark.parametrize("zone", [BrokenZone, OddZone, ChangingZone], ids=lambda zone: zone.__name__)
def test_a_time_zone_that_raises(zone):
    webhook = stripe()
    headers = webhook.sign(BODY)
    for call in (lambda now: webhook.verify(BODY, headers, now=now), lambda now: webhook.sign(BODY, now=now)):
        assert config_code(lambda: call(datetime(2023, 11, 14, tzinfo=zone()))) == "invalid_option"
    with pytest.raises(KeyboardInterrupt):
        webhook.sign(BODY, now=datetime(2023, 11, 14, tzinfo=StoppedZone()))


# Secrets


class LyingSecret(str):
    def encode(self, *args):
        return b"lie"

    def __str__(self):
        return "lie"

    def __len__(self):
        return 0


class LyingSecretBytes(bytes):
    def __bytes__(self):
        return b"lie"

    def __len__(self):
        return 0


class LyingList(list):
    def __iter__(self):
        return iter(["lie"])

    def __len__(self):
        return 0


@pytest.mark.parametrize("secret", [
    LyingSecret(SECRET), LyingSecretBytes(SECRET.encode()), LyingList([SECRET]), bytearray(SECRET.encode()),
    memoryview(SECRET.encode()), memoryview(SECRET.encode() * 2)[: len(SECRET)], [LyingSecret(SECRET)],
    memoryview(bytes(byte for pair in zip(SECRET.encode(), SECRET.encode()) for byte in pair))[::2],
], ids=lambda secret: type(secret).__name__)  # fmt: skip
def test_a_secret_is_what_it_holds(secret):
    assert Webhook("tusky", secret).sign(BODY)["X-Tusky-Signature"] == sign(BODY)


KEY = bytes(range(200, 232))


@pytest.mark.parametrize("secret", [
    "whsec_" + base64.b64encode(KEY).decode(), base64.b64encode(KEY).decode(), "whsec_" + base64.b64encode(KEY).decode().rstrip("="),
    KEY, bytearray(KEY), memoryview(KEY), b"whsec_" + base64.b64encode(KEY), LyingSecretBytes(KEY),
], ids=lambda secret: f"{type(secret).__name__} of {len(secret)}")  # fmt: skip
def test_a_key_as_text_or_as_its_bytes(secret):
    mac = hmac.new(KEY, b"msg_1.%d.%s" % (NOW, BODY), hashlib.sha256).digest()
    headers = Webhook("standard-webhooks", secret).sign(BODY, id="msg_1", now=NOW)
    assert headers["webhook-signature"] == "v1," + base64.b64encode(mac).decode()


class Raising:
    """Raises where a program would read it."""

    def _raise(self, *args):
        raise self.error("of the user's own")

    error = ValueError
    __iter__ = __len__ = __getitem__ = __contains__ = __eq__ = __bool__ = __reversed__ = items = keys = values = get = copy = _raise
    __hash__ = None


class RaisingList(Raising, list):
    pass


class RaisingTuple(Raising, tuple):
    pass


class RaisingSet(Raising, set):
    pass


class RaisingFrozenSet(Raising, frozenset):
    pass


class RaisingDict(Raising, dict):
    pass


class StoppingDict(RaisingDict):
    error = KeyboardInterrupt


class RaisingName(str):
    """In a dict, it is compared with what is looked up there."""

    def __eq__(self, other):
        raise ValueError("of the user's own")

    __hash__ = str.__hash__


THUNDERSTACK = secret_of("thunderstack")


@pytest.mark.parametrize("kind", [RaisingList, RaisingTuple, RaisingSet, RaisingFrozenSet], ids=lambda kind: kind.__name__)
def test_nodes_are_what_a_collection_holds(kind):
    assert Webhook("thunderstack", THUNDERSTACK, node_id=kind(["a"])).provider == "thunderstack"
    for ids in ([], [""], [1]):
        assert config_code(lambda: Webhook("thunderstack", THUNDERSTACK, node_id=kind(ids))) == "invalid_option"


def test_a_key_source_whose_options_raise():
    source = hookseal.KeySource
    for kind in (RaisingList, RaisingSet):
        assert config_code(lambda: source("thunderstack", url="https://a.example", node_id=kind(["a"]))) == "invalid_option"
    assert config_code(lambda: source("paypal", settings=RaisingDict(settings_of("paypal")))) == "invalid_option"
    with pytest.raises(KeyboardInterrupt):
        source("paypal", settings=StoppingDict(settings_of("paypal")))


def test_collections_that_raise_are_what_they_hold():
    for kind in (RaisingList, RaisingTuple):
        assert Webhook("tusky", kind([SECRET])).sign(BODY)["X-Tusky-Signature"] == sign(BODY)
        assert config_code(lambda: Webhook("tusky", kind([]))) == "invalid_secret"
        assert config_code(lambda: Webhook("tusky", kind([None]))) == "invalid_secret"
    for kind in (RaisingDict, StoppingDict):
        assert Webhook("smartsheet", kind(a=SECRET)).provider == "smartsheet"
        assert Webhook("paypal", secret_of("paypal"), settings=kind(settings_of("paypal"))).provider == "paypal"
        assert stripe().sign(BODY, headers=kind(a="b"), now=NOW) == stripe().sign(BODY, headers={"a": "b"}, now=NOW)
        for keys in (kind(), kind(a=None), kind(keys=kind()), kind(keys=RaisingList([kind(kty=1)]))):
            assert config_code(lambda: Webhook("tusky", [SECRET, keys])) == "invalid_secret"
        assert config_code(lambda: Webhook("plaid", kind(keys=RaisingList()))) == "invalid_key"
    assert config_code(lambda: Webhook("smartsheet", {RaisingName("keys"): SECRET})) == "invalid_secret"


def test_a_value_whose_class_raises_is_no_time():
    class Odd:
        @property
        def __class__(self):
            raise ValueError("of the user's own")

    for call in (lambda: stripe().sign(BODY, now=Odd()), lambda: stripe().verify(BODY, {}, now=Odd())):
        assert config_code(call) == "invalid_option"


def test_a_secret_beyond_ascii():
    for secret in ("geh\u00e9im-\u20ac-\U0001f600-0123456789", "\U0001f600" * 100):
        assert Webhook("tusky", secret).sign(BODY)["X-Tusky-Signature"] == sign(BODY, secret)


@pytest.mark.parametrize("text", ["\ud800", "a\udc80b", "\udc00\ud800", "\ud83d\ude00", "\U0001f600\ud800"], ids=ascii)
def test_a_secret_that_is_no_unicode(text):
    """Two of them would be one key: no encoding tells them apart."""
    with pytest.raises(WebhookConfigError, match="^secret 1: ") as raised:
        Webhook("tusky", [SECRET, SECRET + text])
    assert raised.value.code == "invalid_secret"


def test_a_secret_that_changes_later(delivery):
    secret = bytearray(SECRET.encode())
    webhook = Webhook("tusky", secret)
    assert secret == SECRET.encode()
    secret[:] = b"x" * len(secret)
    assert webhook.verify(*delivery).type == "file.hot"


@pytest.mark.parametrize("secret", ["s" * (1 << 20), "\u20ac" * (1 << 20), b"s" * (1 << 20)], ids=["str", "wide", "bytes"])
def test_no_copy_of_a_secret_is_left_to_python(secret):
    """Memory of Python's is wiped by nobody: copies are made elsewhere."""
    tracemalloc.start()
    try:
        assert Webhook("tusky", secret)
        assert tracemalloc.get_traced_memory()[1] < 1 << 19
    finally:
        tracemalloc.stop()
