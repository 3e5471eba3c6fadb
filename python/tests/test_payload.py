"""A payload is what json.loads gives, however it is built."""

import json
import threading

import pytest
from conftest import SECRET, sign
from hookseal import Webhook
from hypothesis import given, settings
from hypothesis import strategies as st

WEBHOOK = Webhook("tusky", SECRET)


def payload_of(value):
    """The value that this JSON text gives in a payload."""
    body = b'{"event":"x","value":' + value.encode() + b"}"
    return WEBHOOK.verify(body, {"X-Tusky-Signature": sign(body)}).payload["value"]


def assert_same(text):
    # By text, which tells 1 from 1.0 and True, and 0.0 from -0.0, and holds every float to the last digit.
    assert repr(payload_of(text)) == repr(json.loads(text))


@pytest.mark.parametrize(
    "text",
    [
        "0", "-0", "-0.0", "0.0", "1.0", "1e2", "1E+2", "-1.5e-7",
        "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
        "-9223372036854775808", "-9223372036854775809", "1" * 400, "1e19", "9223372036854775808.0",
        "1e999", "-1e999", "1e-999", "5e-324", "2.2250738585072011e-308", "0.1", "123456789012345678901234567890.5",
        "9007199254740993", "9007199254740993.0", "1.7976931348623157e308",
        '""', '"\\u0000"', '"\\ud83d\\ude00"', '"\\ud800"', '"\\udc00x"', '"\\/\\b\\f\\n\\r\\t"', '"\u00e9\U0001f4c4"',
        "null", "true", "false", "[]", "{}", "[[],{},[null]]",
        '{"a":1,"b":2,"a":3}', '{"":1}', '{"\\ud800":1}', '{"\\u0061":1,"a":2}', "[" * 120 + "]" * 120,
    ],
)  # fmt: skip
def test_what_parsers_might_read_differently(text):
    assert_same(text)


@settings(max_examples=1000, deadline=None)
@given(st.from_regex(r"-?(0|[1-9][0-9]{0,24})(\.[0-9]{1,24})?([eE][+-]?[0-9]{1,3})?", fullmatch=True))
def test_numbers(text):
    assert_same(text)


def test_more_and_longer_names_than_are_kept():
    fields = {f"name{index}": index for index in range(5000)}
    for _ in range(2):
        assert payload_of(json.dumps(fields)) == fields
    long = {"n" * 1000: 1}
    assert payload_of(json.dumps(long)) == long


def test_threads_build_at_the_same_time():
    text = json.dumps([{"name": index, "other": [index] * 5} for index in range(300)])
    expected, found = json.loads(text), []
    threads = [threading.Thread(target=lambda: found.extend(payload_of(text) for _ in range(20))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 80 and all(value == expected for value in found)


def test_building_while_building():
    """A garbage collection in the midst of one payload verifies another."""
    import gc

    inner = []

    class Verifies:
        def __init__(self):
            self.itself = self

        def __del__(self):
            inner.append(payload_of('{"name":1}'))

    thresholds = gc.get_threshold()
    gc.set_threshold(10)
    try:
        for _ in range(20):
            Verifies()
            assert payload_of(json.dumps([{"name": index} for index in range(50)]))
    finally:
        gc.set_threshold(*thresholds)
    assert inner and all(value == {"name": 1} for value in inner)
