"""What may be passed as a body, and what is refused."""

import array
import asyncio
import ctypes
import decimal
import hashlib
import mmap
import threading
import tracemalloc

import pytest
from conftest import BODY, SECRET, sign
from hookseal import Webhook, WebhookVerificationError


def mapped():
    held = mmap.mmap(-1, len(BODY))
    held.write(BODY)
    return held


class Bytes(bytes):
    pass


class Text(str):
    pass


class LyingBytes(bytes):
    """Says of itself what isn't so."""

    def __len__(self):
        return 3

    def __bytes__(self):
        return b"lie"

    def __buffer__(self, flags):
        return memoryview(b"lie")

    def __iter__(self):
        return iter(b"lie")

    def __getitem__(self, index):
        return b"lie"[index]


class LyingBytearray(bytearray):
    def __len__(self):
        return 3

    def __bytes__(self):
        return b"lie"

    def __iter__(self):
        return iter(b"lie")


class LyingText(str):
    def encode(self, *args):
        return b"lie"

    def __len__(self):
        return 3

    def __str__(self):
        return "lie"

    def __iter__(self):
        return iter("lie")


@pytest.mark.parametrize(
    "body",
    [
        BODY,
        Bytes(BODY),
        bytearray(BODY),
        memoryview(BODY),
        memoryview(bytes(byte for pair in zip(BODY, BODY) for byte in pair))[::2],
        array.array("B", BODY),
        mapped(),
        BODY.decode(),
        Text(BODY.decode()),
        LyingBytes(BODY),
        LyingBytearray(BODY),
        LyingText(BODY.decode()),
    ],
    ids=lambda body: type(body).__name__,
)
def test_bytes_and_text(tusky, delivery, body):
    event = tusky.verify(body, delivery[1])
    assert (event.type, event.data) == ("file.hot", {"fileId": "f"})
    assert event.idempotency_key == "tusky:sha256:" + hashlib.sha256(BODY).hexdigest()
    assert tusky.verify_signature(body, delivery[1]).idempotency_key == event.idempotency_key
    assert tusky.sign(body)["X-Tusky-Signature"] == delivery[1]["X-Tusky-Signature"]


@pytest.mark.parametrize(
    "body, found",
    [
        ({"event": "file.hot"}, "a dict"),
        (["x"], "a list"),
        (None, "None"),
        (5, "an int"),
        (0.5, "a float"),
        (True, "a bool"),
        (object(), "an object"),
        (decimal.Decimal(1), "a Decimal"),
        (iter(()), "a tuple_iterator"),
        (dict, "a type"),
    ],
)
@pytest.mark.parametrize("call", ["verify", "verify_signature", "sign"])
def test_anything_else_is_not_raw(tusky, body, found, call):
    with pytest.raises(WebhookVerificationError) as raised:
        getattr(tusky, call)(body, *([] if call == "sign" else [{}]))
    error = raised.value
    assert (error.code, error.status) == ("body_not_raw", 500)
    assert f"the body is {found};" in str(error)
    assert "request.get_data()" in str(error) and "request.body" in str(error)
    assert str(error).index("Flask") < str(error).index("Express")


def test_a_released_view_is_not_raw(tusky, delivery):
    view = memoryview(BODY)
    view.release()
    with pytest.raises(WebhookVerificationError) as raised:
        tusky.verify(view, delivery[1])
    assert raised.value.code == "body_not_raw"


class BrokenBuffer:
    """From Python 3.12 on, a buffer may be made in Python."""

    def __buffer__(self, flags):
        raise KeyError("of the user's own")


@pytest.mark.parametrize("call", ["verify", "verify_signature", "sign"])
def test_a_buffer_that_raises_is_not_raw(tusky, delivery, call):
    with pytest.raises(WebhookVerificationError) as raised:
        getattr(tusky, call)(BrokenBuffer(), *([] if call == "sign" else [delivery[1]]))
    assert (raised.value.code, raised.value.status) == ("body_not_raw", 500)


async def read():
    return BODY


@pytest.mark.parametrize("call", ["verify", "verify_signature", "sign"])
def test_a_body_that_was_not_awaited(tusky, delivery, call):
    def found(body):
        with pytest.raises(WebhookVerificationError) as raised:
            getattr(tusky, call)(body, *([] if call == "sign" else [delivery[1]]))
        assert (raised.value.code, raised.value.status) == ("body_not_raw", 500)
        return str(raised.value)

    coroutine = read()
    assert "the body is a coroutine, which is to be awaited first;" in found(coroutine)
    coroutine.close()
    loop = asyncio.new_event_loop()
    assert "a Future, which is to be awaited first;" in found(loop.create_future())
    loop.close()


@pytest.mark.parametrize(
    "text, encoded",
    [
        ("\ud800", "\ufffd"),
        ("a\udc80b", "a\ufffdb"),
        ("\udc00\ud800", "\ufffd\ufffd"),
        ("\ud83d\ude00", "\U0001f600"),
        ("\ud800\ud83d\ude00\udc00x", "\ufffd\U0001f600\ufffdx"),
        ("\U0001f600\ud800", "\U0001f600\ufffd"),
        ("é\x00", "é\x00"),
    ],
)
def test_surrogates_are_encoded_as_text_encoder_does(tusky, text, encoded):
    for text in (text, LyingText(text)):
        assert tusky.verify_signature(text, {"X-Tusky-Signature": sign(encoded.encode())})


def test_large_bodies(tusky):
    body = BODY + b" " * (4 << 20)
    headers = {"X-Tusky-Signature": sign(body)}
    for held in (body, bytearray(body), body.decode()):
        assert tusky.verify(held, headers).type == "file.hot"
    with pytest.raises(WebhookVerificationError) as raised:
        tusky.verify(body + b" ", headers)
    assert raised.value.code == "signature_mismatch"


def test_a_changed_bytearray_changes_no_key(tusky):
    body = bytearray(BODY)
    verified = tusky.verify_signature(body, {"X-Tusky-Signature": sign(BODY)})
    body[:] = b"something else"
    assert verified.idempotency_key == tusky.verify_signature(BODY, {"X-Tusky-Signature": sign(BODY)}).idempotency_key


# The size


def too_large(webhook, body, headers):
    with pytest.raises(WebhookVerificationError) as raised:
        webhook.verify(body, headers)
    assert (raised.value.code, raised.value.status) == ("body_too_large", 413)
    return str(raised.value)


def copied_by(call):
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_the_limit_by_default(tusky):
    limit = 32 * 1024 * 1024
    body = BODY + b" " * (limit - len(BODY))
    headers = {"X-Tusky-Signature": sign(body)}
    assert tusky.verify_signature(body, headers)
    assert str(limit + 1) in too_large(tusky, body + b" ", headers)
    assert Webhook("tusky", SECRET, max_body_bytes=None).verify_signature(body, headers)
    assert too_large(Webhook("tusky", SECRET, max_body_bytes=None), body + b" ", headers)
    headers = {"X-Tusky-Signature": sign(body + b" ")}
    assert Webhook("tusky", SECRET, max_body_bytes=False).verify_signature(body + b" ", headers)


def test_nothing_is_copied_over_the_limit(tusky, delivery):
    """A body of a tebibyte, of which no byte is there: whoever reads one is killed."""
    body = (ctypes.c_char * (1 << 40)).from_address(0)
    assert str(1 << 40) in too_large(tusky, memoryview(body), delivery[1])
    assert str(1 << 40) in too_large(tusky, body, {})
    for body in (bytearray(64 << 20), "x" * (64 << 20), LyingText("x" * (64 << 20)), Bytes(64 << 20)):
        assert copied_by(lambda: too_large(tusky, body, delivery[1])) < 1 << 20


def test_text_is_measured_in_bytes_too(delivery):
    webhook = Webhook("tusky", SECRET, max_body_bytes=100)
    assert "102" in too_large(webhook, "\u20ac" * 34, delivery[1])
    text = "\u20ac" * 33
    assert webhook.verify_signature(text, {"X-Tusky-Signature": sign(text.encode())})


def test_the_size_is_looked_at_first(delivery):
    webhook = Webhook("tusky", SECRET, max_body_bytes=10)
    for headers in (None, {}, "text", delivery[1]):
        for body in (BODY, bytearray(BODY), BODY.decode()):
            too_large(webhook, body, headers)


def test_signing_has_no_limit():
    body = b"x" * (33 << 20)
    assert Webhook("tusky", SECRET).sign(body)["X-Tusky-Signature"] == sign(body)


# What was verified is what is used


@pytest.mark.parametrize("hold", [bytearray, lambda raw: memoryview(bytearray(raw)), lambda raw: array.array("B", raw)],
                         ids=["bytearray", "memoryview", "array"])
def test_a_buffer_that_changes_after_it_was_verified(tusky, delivery, hold):
    body = hold(BODY)
    event, verified = tusky.verify(body, delivery[1]), tusky.verify_signature(body, delivery[1])
    body[: len(BODY)] = hold(b"x" * len(BODY))
    expected = "tusky:sha256:" + hashlib.sha256(BODY).hexdigest()
    assert (event.idempotency_key, verified.idempotency_key) == (expected, expected)
    assert event.payload["data"] == {"fileId": "f"}


def test_a_buffer_that_changes_while_it_is_verified(tusky):
    """From 16 KiB on other threads run meanwhile, and one of them writes."""
    padding = b" " * (64 * 1024)
    signed = BODY + padding
    forged = BODY.replace(b"file.hot", b"file.bad") + padding
    headers = {"X-Tusky-Signature": sign(signed)}
    key = "tusky:sha256:" + hashlib.sha256(signed).hexdigest()
    body, stop = bytearray(signed), threading.Event()

    def flip():
        while not stop.is_set():
            body[:] = forged
            body[:] = signed

    writer = threading.Thread(target=flip)
    writer.start()
    accepted = 0
    try:
        for _ in range(3000):
            try:
                event = tusky.verify(body, headers)
            except WebhookVerificationError as error:
                assert error.code == "signature_mismatch"
            else:
                accepted += 1
                assert (event.type, event.idempotency_key) == ("file.hot", key)
    finally:
        stop.set()
        writer.join()
    assert accepted


# Something is passed that hardly has a name


@pytest.mark.parametrize("name", ["\ud800", "x" * 100_000, "", "a\nb", 5, None], ids=lambda name: ascii(name)[:9])
def test_a_class_with_an_odd_name(tusky, delivery, name):
    class Meta(type):
        __name__ = name

    class Odd(metaclass=Meta):
        pass

    for call in (lambda: tusky.verify(Odd(), delivery[1]), lambda: tusky.verify(BODY, Odd())):
        with pytest.raises(WebhookVerificationError) as raised:
            call()
        assert raised.value.code in ("body_not_raw", "headers_not_given")
        assert str(raised.value).encode() and len(str(raised.value)) < 2000


def test_a_class_whose_name_raises(tusky, delivery):
    class Meta(type):
        @property
        def __name__(cls):
            raise KeyError("of the user's own")

    class Odd(metaclass=Meta):
        pass

    for call in (lambda: tusky.verify(Odd(), delivery[1]), lambda: tusky.verify(BODY, Odd())):
        with pytest.raises(WebhookVerificationError) as raised:
            call()
        assert "an object" in str(raised.value)
