"""Where headers may come from."""

import asyncio
import email.message
import http.client
import io
from collections import ChainMap, OrderedDict, UserDict
from types import MappingProxyType

import pytest
from conftest import BODY, SECRET, sign
from hookseal import Webhook, WebhookVerificationError
from werkzeug.datastructures import EnvironHeaders

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


@pytest.mark.parametrize("name", ["X-Kind", "Content-Type"])
@pytest.mark.parametrize("environ", [
    {}, {"HTTP_X_KIND": "a"}, {"HTTP_X_KIND": "b", "HTTP_HOST": "x"}, {"X-Kind": "a"}, {"http_x_kind": "a"}, {"HTTP_X_KIND": None},
    {"CONTENT_TYPE": "a"}, {"HTTP_CONTENT_TYPE": "a"}, {"CONTENT_TYPE": "a", "HTTP_CONTENT_TYPE": "b"}, {"CONTENT_TYPE": ""},
], ids=repr)  # fmt: skip
def test_flasks_headers_are_those_that_it_shows(name, environ):
    scheme = {"signature": {"header": "X-Sig", "encoding": "hex"}, "algorithm": "hmac-sha256", "template": f"{{header:{name}}}.{{body}}"}
    webhook = Webhook({"id": "acme", "scheme": scheme, "envelope": {}}, SECRET)
    environ = {"wsgi.input": io.BytesIO(BODY), "HTTP_X_SIG": sign(b"a." + BODY), **environ}
    headers = EnvironHeaders(environ)

    def verdict(headers):
        try:
            return webhook.verify_signature(BODY, headers).idempotency_key
        except WebhookVerificationError as error:
            return error.code, str(error)

    assert verdict(headers) == verdict(list(headers.items()))


@pytest.mark.parametrize(
    "headers",
    [{}, [], (), iter(()), UserDict(), [("Host", "x"), None], {NAME: None}, {NAME: []}, {NAME: [None]}, {5: VALUE},
     {None: VALUE}, {"headers": "x"}, {"headers": ["x"], "method": "POST"}, OrderedDict(headers="x"),
     {"X-Tus\u212ay-Signature": VALUE}, {"X_Tusky_Signature": VALUE}],
    ids=repr,
)
def test_no_header(tusky, headers):
    assert code(tusky, headers) == "missing_signature"


# What isn't headers


def not_given(webhook, *headers):
    for verb in (webhook.verify, webhook.verify_signature):
        with pytest.raises(WebhookVerificationError) as raised:
            verb(BODY, *headers)
        assert (raised.value.code, raised.value.status) == ("headers_not_given", 500)
    return str(raised.value)


@pytest.mark.parametrize(
    "headers, found",
    [
        (None, "None"), ("", "a str"), (VALUE, "a str"), (b"abc", "a bytes"), (bytearray(b"abc"), "a bytearray"),
        (memoryview(b"abc"), "a memoryview"), (5, "an int"), (0.5, "a float"), (True, "a bool"), (object(), "an object"),
        (print, "a builtin_function_or_method"), (lambda: {}, "a function"), (dict, "a type"),
        ([NAME, VALUE], "a list"), ([(NAME,)], "a list"), ([(NAME, VALUE, VALUE)], "a list"), ([None], "a list"),
        ([{NAME: VALUE}], "a list"), ({NAME}, "a set"),
    ],
    ids=repr,
)  # fmt: skip
def test_what_is_no_headers(tusky, headers, found):
    assert found in not_given(tusky, headers)


def test_headers_that_were_left_out(tusky):
    assert "the headers are None; expected all the request's headers" in not_given(tusky)


async def request_headers():
    return {NAME: VALUE}


def test_headers_that_were_not_awaited(tusky):
    coroutine = request_headers()
    assert "a coroutine, which is to be awaited first" in not_given(tusky, coroutine)
    coroutine.close()
    loop = asyncio.new_event_loop()
    future = loop.create_future()
    assert "a Future, which is to be awaited first" in not_given(tusky, future)
    assert not future.done()
    loop.close()


def starlette_request():
    requests = pytest.importorskip("starlette.requests")
    return requests.Request({"type": "http", "method": "POST", "headers": [(NAME.lower().encode(), VALUE.encode())]})


def flask_whole_request():
    flask = pytest.importorskip("flask")
    with flask.Flask("test").test_request_context("/", method="POST", data=BODY, headers={NAME: VALUE}):
        return flask.request._get_current_object()


class AiohttpRequest(UserDict):
    """A mapping for the application's own data, as aiohttp's and Starlette's are."""

    headers = {NAME: VALUE}


WHOLE_REQUESTS = [
    starlette_request,
    flask_whole_request,
    AiohttpRequest,
    lambda: AiohttpRequest(user=5),
    lambda: django_request(),
    lambda: {"headers": {NAME: VALUE}, "body": "{}", "requestContext": {}},
    lambda: {"headers": None, "multiValueHeaders": {NAME: [VALUE]}, "httpMethod": "POST"},
    lambda: OrderedDict(headers={NAME: VALUE}, body="{}"),
    lambda: {"type": "http", "method": "POST", "headers": [(NAME.lower().encode(), VALUE.encode())]},
    lambda: MappingProxyType({"headers": UserDict({NAME: VALUE})}),
]


@pytest.mark.parametrize("request_of", WHOLE_REQUESTS)
def test_a_whole_request(tusky, request_of):
    assert "a whole request, whose `headers` were expected" in not_given(tusky, request_of())


def test_a_whole_request_of_django_is_not_read(tusky):
    request = django_request()
    not_given(tusky, request)
    assert request.body == BODY


class DictOfAttributes(dict):
    """As Munch, Box, addict: an attribute for every key, and for any other."""

    def __getattr__(self, name):
        return self.get(name, {})


def test_a_dict_whose_attributes_are_its_keys(tusky):
    assert tusky.verify(BODY, DictOfAttributes({NAME: VALUE})).type == "file.hot"
    assert code(tusky, DictOfAttributes({"Host": "x"})) == "missing_signature"


class LyingText(str):
    """Says of itself what isn't so."""

    def encode(self, *args):
        return b"lie"

    def lower(self):
        return "lie"

    def __eq__(self, other):
        return False

    def __hash__(self):
        return 5

    def __len__(self):
        return 3

    def __str__(self):
        return "lie"


class LyingBytes(bytes):
    def decode(self, *args):
        return "lie"

    def __len__(self):
        return 3

    def __bytes__(self):
        return b"lie"


class LyingList(list):
    def __iter__(self):
        return iter(["lie"])

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return "lie"


@pytest.mark.parametrize("name", [LyingText(NAME), LyingText("HTTP_X_TUSKY_SIGNATURE"), LyingBytes(NAME.encode()), NAME])
@pytest.mark.parametrize("value", [LyingText(VALUE), LyingBytes(VALUE.encode()), LyingList([VALUE])])
def test_names_and_values_are_what_they_hold(tusky, name, value):
    for headers in ({name: value}, [(name, value)], OrderedDict([(name, value)]), [LyingList([name, value])]):
        assert tusky.verify(BODY, headers).type == "file.hot"


def test_a_lying_name_is_not_another(tusky):
    class EqualToAll(str):
        def __eq__(self, other):
            return True

        def __hash__(self):
            return hash(NAME)

    assert code(tusky, {EqualToAll("X-Other-Signature"): VALUE}) == "missing_signature"
    assert code(tusky, {EqualToAll("X-Tusky-Signaturf"): VALUE}) == "missing_signature"


@pytest.mark.parametrize("value", [5, 0.5, True, object(), {}, [5], [[VALUE]], ([VALUE],), {"a": VALUE}, bytearray(b"x"), "", b"", "\udc80", b"\xff"], ids=repr)
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


@pytest.mark.parametrize("hold", [dict, OrderedDict, lambda headers: iter(headers.items()), lambda headers: list(headers.items())])
def test_the_error_says_how_many_headers_there_were(tusky, hold):
    with pytest.raises(WebhookVerificationError, match="not among the 3 given"):
        tusky.verify(BODY, hold({"Host": "x", "Accept": "*/*", b"x-other": 5}))


HOLD = {
    "dict": dict,
    "mapping": UserDict,
    "pairs": lambda headers: list(headers.items()),
    "iterator": lambda headers: iter(headers.items()),
    "bytes": lambda headers: [(name.encode(), value.encode()) for name, value in headers.items()],
    "lists": lambda headers: {name: [value] for name, value in headers.items()},
}


@pytest.mark.parametrize("hold", HOLD)
@pytest.mark.parametrize(
    "headers, said",
    [
        ({"Host": "x", "X-Tusky-Sig": VALUE}, '"X-Tusky-Sig" was given'),
        ({"Stripe-Signature": "t=1,v1=aa"}, "the headers of stripe"),
        ({NAME: "0" * 64, "Content-Length": "5"}, "Content-Length says 5"),
    ],
    ids=["near miss", "another provider", "length"],
)
def test_the_error_looks_at_headers_that_the_verdict_passes_over(tusky, hold, headers, said):
    for verb in (tusky.verify, tusky.verify_signature):
        with pytest.raises(WebhookVerificationError) as raised:
            verb(BODY, HOLD[hold](headers))
        assert said in str(raised.value)


class Broken:
    def items(self):
        raise KeyError("of the user's own")


class BreaksLater:
    def items(self):
        yield "Host", "x"
        raise RuntimeError("of the user's own")


class BrokenItems:
    @property
    def items(self):
        raise ValueError("of the user's own")


class BrokenIterator:
    def __iter__(self):
        raise OSError("of the user's own")


class Stopped:
    def items(self):
        raise KeyboardInterrupt


@pytest.mark.parametrize(
    "headers, error",
    [(Broken(), KeyError), (BreaksLater(), RuntimeError), (BrokenItems(), ValueError), (BrokenIterator(), OSError)],
)
def test_headers_that_raise(tusky, delivery, headers, error):
    assert f"a {type(headers).__name__} that raised a" in not_given(tusky, headers)
    with pytest.raises(WebhookVerificationError) as raised:
        tusky.verify(BODY, headers)
    assert type(raised.value.__cause__) is error and "of the user's own" in str(raised.value.__cause__)
    assert tusky.verify(*delivery)


def test_what_ends_the_program_goes_on(tusky, delivery):
    with pytest.raises(KeyboardInterrupt):
        tusky.verify(BODY, Stopped())
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
    assert "an ItemsGivesNothing" in not_given(tusky, ItemsGivesNothing())
