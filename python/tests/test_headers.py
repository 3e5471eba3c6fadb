"""Where headers may come from."""

import email.message
import http.client
import io
from collections import ChainMap, OrderedDict, UserDict
from types import MappingProxyType

import pytest
from conftest import BODY, SECRET, sign
from hookseal import Webhook, WebhookVerificationError

NAME, VALUE = "X-Tusky-Signature", sign(BODY)


def code(webhook, headers):
    with pytest.raises(WebhookVerificationError) as raised:
        webhook.verify(BODY, headers)
    return raised.value.code


def werkzeug_headers():
    datastructures = pytest.importorskip("werkzeug.datastructures")
    return datastructures.Headers([(NAME, VALUE)])


def flask_request():
    flask = pytest.importorskip("flask")
    with flask.Flask("test").test_request_context("/", method="POST", data=BODY, headers={NAME: VALUE}):
        return flask.request.headers


def starlette_headers():
    datastructures = pytest.importorskip("starlette.datastructures")
    return datastructures.Headers({NAME: VALUE})


def django_request():
    django = pytest.importorskip("django")
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure()
        django.setup()
    return RequestFactory().post("/", data=BODY, content_type="application/json", headers={NAME: VALUE})


def django_wsgi_headers():
    return django_request().headers


def django_meta():
    return django_request().META


def wsgi_environ():
    return {"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(BODY), "HTTP_X_TUSKY_SIGNATURE": VALUE}


def http_message():
    text = f"Host: x\r\n{NAME}: {VALUE}\r\n\r\n".encode()
    return http.client.parse_headers(io.BytesIO(text))


def email_message():
    message = email.message.Message()
    message[NAME] = VALUE
    return message


def requests_headers():
    structures = pytest.importorskip("requests.structures")
    return structures.CaseInsensitiveDict({NAME: VALUE})


def aiohttp_headers():
    multidict = pytest.importorskip("multidict")
    return multidict.CIMultiDictProxy(multidict.CIMultiDict({NAME: VALUE}))


HOLDERS = [
    lambda: {NAME: VALUE},
    lambda: {NAME.lower(): [VALUE]},
    lambda: {NAME.upper(): (VALUE, VALUE)},
    lambda: {NAME.encode(): VALUE.encode()},
    lambda: OrderedDict({NAME: VALUE}),
    lambda: UserDict({NAME: VALUE}),
    lambda: ChainMap({}, {NAME: VALUE}),
    lambda: MappingProxyType({NAME: VALUE}),
    lambda: {NAME: VALUE}.items(),
    lambda: [(NAME, VALUE)],
    lambda: ((NAME, VALUE),),
    lambda: [[NAME, VALUE]],
    lambda: iter([(NAME, VALUE)]),
    lambda: ((name, VALUE) for name in ["Host", NAME]),
    lambda: [(b"host", b"x"), (NAME.lower().encode(), VALUE.encode())],
    werkzeug_headers,
    flask_request,
    starlette_headers,
    django_wsgi_headers,
    django_meta,
    wsgi_environ,
    http_message,
    email_message,
    requests_headers,
    aiohttp_headers,
]


@pytest.mark.parametrize("holder", HOLDERS)
def test_any_holder(tusky, holder):
    assert tusky.verify(BODY, holder()).type == "file.hot"


@pytest.mark.parametrize(
    "headers",
    [None, {}, [], (), "", "X-Tusky-Signature", b"abc", 5, 0.5, True, object(), [NAME, VALUE], [(NAME,)],
     [(NAME, VALUE, VALUE)], [None], [{NAME: VALUE}], {NAME: None}, {NAME: []}, {NAME: [None]}, {5: VALUE}, {None: VALUE}],
    ids=repr,
)
def test_no_header(tusky, headers):
    assert code(tusky, headers) == "missing_signature"


@pytest.mark.parametrize("value", [5, 0.5, True, object(), {}, [5], [[VALUE]], bytearray(b"x"), "", b"", "\udc80", b"\xff"], ids=repr)
def test_not_a_signature(tusky, value):
    assert code(tusky, {NAME: value}) == "malformed_signature"


@pytest.mark.parametrize(
    "headers",
    [
        {NAME: [VALUE, "0" * 64]},
        {NAME: VALUE, NAME.lower(): "0" * 64},
        [(NAME, VALUE), (NAME, "0" * 64)],
        {NAME: VALUE, "HTTP_X_TUSKY_SIGNATURE": "0" * 64},
        {NAME: [VALUE, 5]},
    ],
    ids=lambda headers: str(headers)[:40],
)
def test_different_repeats(tusky, headers):
    assert code(tusky, headers) == "ambiguous_signature"


def test_repeats_of_a_multidict():
    datastructures = pytest.importorskip("werkzeug.datastructures")
    headers = datastructures.Headers([(NAME, VALUE), (NAME, "0" * 64)])
    assert code(Webhook("tusky", SECRET), headers) == "ambiguous_signature"


def test_the_error_says_how_many_headers_there_were(tusky):
    with pytest.raises(WebhookVerificationError, match="not among the 3 given"):
        tusky.verify(BODY, {"Host": "x", "Accept": "*/*", b"x-other": 5})


class Broken:
    def items(self):
        raise KeyError("of the user's own")


class BreaksLater:
    def items(self):
        yield "Host", "x"
        raise RuntimeError("of the user's own")


@pytest.mark.parametrize("headers, error", [(Broken(), KeyError), (BreaksLater(), RuntimeError)])
def test_what_the_mapping_raises_goes_on(tusky, delivery, headers, error):
    with pytest.raises(error, match="of the user's own"):
        tusky.verify(BODY, headers)
    assert tusky.verify(*delivery)


class ItemsIsNoMethod:
    items = 5

    def __iter__(self):
        return iter([(NAME, VALUE)])


class ItemsGivesNothing:
    def items(self):
        return None


def test_odd_mappings(tusky):
    assert tusky.verify(BODY, ItemsIsNoMethod()).type == "file.hot"
    assert code(tusky, ItemsGivesNothing()) == "missing_signature"
