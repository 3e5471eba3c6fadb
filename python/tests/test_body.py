"""What may be passed as a body, and what is refused."""

import array
import decimal
import mmap

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
    ],
    ids=lambda body: type(body).__name__,
)
def test_bytes_and_text(tusky, delivery, body):
    event = tusky.verify(body, delivery[1])
    assert (event.type, event.data) == ("file.hot", {"fileId": "f"})
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


def test_a_released_view_is_not_raw(tusky, delivery):
    view = memoryview(BODY)
    view.release()
    with pytest.raises(WebhookVerificationError) as raised:
        tusky.verify(view, delivery[1])
    assert raised.value.code == "body_not_raw"


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
    assert tusky.verify_signature(text, {"X-Tusky-Signature": sign(encoded.encode())})
    same_secret = Webhook("tusky", SECRET + text)
    assert same_secret.sign(b"")["X-Tusky-Signature"] == sign(b"", SECRET + encoded)


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
