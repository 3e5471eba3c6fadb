"""What adapters make of requests that no server in its right mind sends: an answer with a code."""

import asyncio
import base64
import io
import json

import django
import pytest
from conftest import BODY, SECRET, sign
from django.conf import settings
from flask import Flask
from hookseal import HooksealError, Webhook, WebhookConfigError, WebhookVerificationError

if not settings.configured:
    settings.configure()
    django.setup()

from django.core.handlers.asgi import ASGIRequest  # noqa: E402
from django.core.handlers.wsgi import WSGIRequest  # noqa: E402
from hookseal import asgi, aws_lambda, fastapi, flask, wsgi  # noqa: E402
from hookseal import django as hookseal_django  # noqa: E402

SIGNED = {"X-Tusky-Signature": sign(BODY)}


def receiver_of(adapter, name="Receiver", **options):
    errors = []
    receiver = getattr(adapter, name)(
        Webhook("tusky", SECRET), on_error=lambda error, request: errors.append(error), max_age=False, **options
    )
    receiver.errors = errors
    return receiver


def outcome(receiver, status, body):
    """The status and the code; every refusal is reported as an error of hookseal's own."""
    assert all(isinstance(error, HooksealError) for error in receiver.errors), receiver.errors
    return status, json.loads(body).get("code")


# Content-Length

TOO_LARGE, INCOMPLETE, RECEIVED = (413, "body_too_large"), (400, "body_incomplete"), (200, None)
NOT_RAW = (500, "body_not_raw")
LENGTHS = {
    "9" * 5000: TOO_LARGE,
    "9" * 4300: TOO_LARGE,
    str(1 << 64): TOO_LARGE,
    "\u00b2": INCOMPLETE,
    "\u0663": INCOMPLETE,
    "1\u00b2": INCOMPLETE,
    "-1": INCOMPLETE,
    "+5": INCOMPLETE,
    "5_0": INCOMPLETE,
    "1e1": INCOMPLETE,
    "0x10": INCOMPLETE,
    "0" * 5000 + str(len(BODY)): TOO_LARGE,
    "0" * 10 + str(len(BODY)): RECEIVED,
    str(len(BODY)): RECEIVED,
}


def environ(length):
    return {
        "REQUEST_METHOD": "POST", "PATH_INFO": "/", "SCRIPT_NAME": "", "SERVER_NAME": "localhost", "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1", "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(BODY), "wsgi.errors": io.StringIO(),
        "CONTENT_TYPE": "application/json", "CONTENT_LENGTH": length, "HTTP_X_TUSKY_SIGNATURE": SIGNED["X-Tusky-Signature"],
    }  # fmt: skip


def called(application, environ):
    started = []
    body = b"".join(application(environ, lambda status, headers: started.append((status, headers))))
    return int(started[0][0].split()[0]), body


def by_wsgi(length):
    receiver = receiver_of(wsgi)
    return outcome(receiver, *called(receiver, environ(length)))


def by_flask(length, before=lambda: None):
    receiver, app = receiver_of(flask), Flask("test")
    app.before_request(before)
    app.add_url_rule("/", "hook", receiver.view)
    return outcome(receiver, *called(app, environ(length)))


def by_django(length):
    receiver = receiver_of(hookseal_django)
    response = receiver.view(WSGIRequest(environ(length)))
    return outcome(receiver, response.status_code, response.content)


def by_django_async(length):
    receiver = receiver_of(hookseal_django, "AsyncReceiver")
    request = ASGIRequest({"type": "http", "method": "POST", "path": "/", "headers": [(b"x-tusky-signature", sign(BODY).encode())]},
                          io.BytesIO(BODY))
    request.META["CONTENT_LENGTH"] = length
    response = asyncio.run(receiver.view(request))
    return outcome(receiver, response.status_code, response.content)


@pytest.mark.parametrize("length", LENGTHS, ids=lambda length: ascii(length)[:20])
@pytest.mark.parametrize("adapter", [by_wsgi, by_flask, by_django, by_django_async], ids=lambda adapter: adapter.__name__)
def test_content_lengths(adapter, length):
    assert adapter(length) == LENGTHS[length]


def test_a_length_that_is_a_number():
    """No server is right to say it so; a test client may."""
    assert by_wsgi(len(BODY)) == RECEIVED


@pytest.mark.parametrize("length, expected", [
    (str(len(BODY)), RECEIVED), ("\u00b2", (401, "signature_mismatch")), ("9" * 5000, (401, "signature_mismatch")),
    ("-1", (401, "signature_mismatch")),
], ids=lambda value: ascii(value)[:20])  # fmt: skip
def test_content_lengths_of_a_body_that_was_read_before(length, expected):
    """Werkzeug takes what is no length for an empty body."""
    from flask import request

    assert by_flask(length, lambda: (request.get_data(), None)[1]) == expected


def scope(length):
    headers = [(b"content-length", length.encode("latin-1", "replace")), (b"x-tusky-signature", sign(BODY).encode())]
    return {"type": "http", "method": "POST", "path": "/", "headers": headers, "query_string": b""}


@pytest.mark.parametrize("length", LENGTHS, ids=lambda length: ascii(length)[:20])
def test_content_lengths_that_asgi_leaves_to_its_servers(length):
    async def run(application):
        sent = []
        messages = iter([{"type": "http.request", "body": BODY, "more_body": False}])

        async def receive():
            return next(messages)

        async def send(message):
            sent.append(message)

        await application(scope(length), receive, send)
        return sent[0]["status"], sent[1]["body"]

    plain, starlettes = receiver_of(asgi), receiver_of(fastapi)
    from starlette.applications import Starlette
    from starlette.routing import Route

    routed = Starlette(routes=[Route("/", starlettes.endpoint, methods=["POST"])])
    # What is a number of bytes is believed before they come.
    expected = TOO_LARGE if length == str(1 << 64) else RECEIVED
    assert outcome(plain, *asyncio.run(run(plain))) == expected
    assert outcome(starlettes, *asyncio.run(run(routed))) == expected


# Bodies that don't come


def answered(kind, messages, length=None, **options):
    """By ASGI and by Starlette: what is answered where these are the messages, and then none comes."""
    from starlette.applications import Starlette
    from starlette.routing import Route

    receiver = receiver_of(kind, **options)
    application = Starlette(routes=[Route("/", receiver.endpoint, methods=["POST"])]) if kind is fastapi else receiver
    sent, waiting = [], list(messages)

    async def receive():
        if not waiting:
            await asyncio.sleep(30)
        await asyncio.sleep(0.1)
        return waiting.pop(0)

    async def send(message):
        sent.append(message)

    asyncio.run(application(scope(str(len(BODY)) if length is None else length), receive, send))
    return outcome(receiver, sent[0]["status"], sent[1]["body"]), len(waiting)


@pytest.mark.parametrize("kind", [asgi, fastapi], ids=["asgi", "starlette"])
def test_a_body_that_does_not_come(kind):
    part = {"type": "http.request", "body": b" ", "more_body": True}
    assert answered(kind, [part] * 100, body_timeout=0.35)[0] == INCOMPLETE  # a piece each time, and no end
    assert answered(kind, [], body_timeout=0.2)[0] == INCOMPLETE
    assert answered(kind, [{"type": "http.disconnect"}])[0] == INCOMPLETE


@pytest.mark.parametrize("kind", [asgi, fastapi], ids=["asgi", "starlette"])
def test_a_body_that_was_read_before(kind):
    """Some middleware passes on a stream that is empty then."""
    assert answered(kind, [{"type": "http.request", "body": b"", "more_body": False}])[0] == NOT_RAW


@pytest.mark.parametrize("kind", [asgi, fastapi], ids=["asgi", "starlette"])
def test_a_body_that_is_announced_too_large(kind):
    part = {"type": "http.request", "body": b" ", "more_body": True}
    assert answered(kind, [part] * 3, str(6 * 1024 * 1024)) == (TOO_LARGE, 3)


# A status that has no name


class Refuses:
    def verify(self, body, headers, **received):
        error = WebhookVerificationError("of the user's own", "signature_mismatch", 499)
        raise error


def test_a_status_without_a_name():
    receiver = wsgi.Receiver(Refuses(), on_error=lambda error, request: None)
    assert called(receiver, environ(str(len(BODY)))) == (499, b'{"code":"signature_mismatch"}')


# Lambda


def event(**changed):
    return {"httpMethod": "POST", "headers": dict(SIGNED), "body": BODY.decode(), "isBase64Encoded": False, **changed}


NOT_HTTP, NOT_GIVEN = "raises", (500, "headers_not_given")
MISSING, MISMATCH = (401, "missing_signature"), (401, "signature_mismatch")

EVENTS = [
    (event(), RECEIVED),
    (event(requestContext=None), RECEIVED),
    (event(httpMethod=None, requestContext={"http": {"method": "POST"}}), RECEIVED),
    (None, NOT_HTTP),
    ("event", NOT_HTTP),
    ([], NOT_HTTP),
    (5, NOT_HTTP),
    ({}, NOT_HTTP),
    (event(httpMethod=None, requestContext=None), NOT_HTTP),
    (event(httpMethod=None, requestContext="x"), NOT_HTTP),
    (event(httpMethod=None, requestContext={"http": None}), NOT_HTTP),
    (event(httpMethod=None, requestContext={"http": ["POST"]}), NOT_HTTP),
    (event(httpMethod=5), NOT_HTTP),
    ({"Records": [{"eventSource": "aws:sqs", "body": "{}"}]}, NOT_HTTP),
    ({"source": "aws.events", "detail-type": "Scheduled Event", "detail": {}}, NOT_HTTP),
    (event(body={"event": "file.hot"}, rawBody=BODY.decode()), RECEIVED),
    (event(headers=None), MISSING),
    (event(headers=None, multiValueHeaders=None), MISSING),
    (event(headers=None, multiValueHeaders={"X-Tusky-Signature": [sign(BODY)]}), RECEIVED),
    (event(headers={"X-Tusky-Signature": None}), MISSING),
    (event(headers={"X-Tusky-Signature": 5}), (401, "malformed_signature")),
    (event(headers="x"), NOT_GIVEN),
    (event(headers=["x"]), NOT_GIVEN),
    (event(headers=5), NOT_GIVEN),
    (event(body={"event": "file.hot"}), NOT_RAW),
    (event(body=5), NOT_RAW),
    (event(body=BODY), NOT_RAW),
    (event(body=None), MISMATCH),
    (event(body="\ud800"), MISMATCH),
    (event(body=base64.b64encode(BODY).decode(), isBase64Encoded=True), RECEIVED),
    (event(body=BODY.decode(), isBase64Encoded=True), NOT_RAW),
    (event(body="a", isBase64Encoded=True), NOT_RAW),
    (event(body="\u00e9\u00e9\u00e9\u00e9", isBase64Encoded=True), NOT_RAW),
    (event(body="\ud800\ud800\ud800\ud800", isBase64Encoded=True), NOT_RAW),
    (event(body="AA==\n", isBase64Encoded=True), NOT_RAW),
    (event(body="A" * (8 << 20), isBase64Encoded=True), TOO_LARGE),
    (event(body="x" * (8 << 20)), TOO_LARGE),
]


@pytest.mark.parametrize("request_, expected", EVENTS, ids=lambda value: ascii(value)[:60])
def test_lambda(request_, expected):
    receiver = receiver_of(aws_lambda)
    if expected is NOT_HTTP:
        with pytest.raises(WebhookConfigError, match="event: expected an HTTP request's"):
            receiver.handler(request_, None)
        return
    answer = receiver.handler(request_, None)
    assert outcome(receiver, answer["statusCode"], answer["body"]) == expected
    assert json.dumps(answer)
