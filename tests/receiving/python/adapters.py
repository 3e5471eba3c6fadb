"""Every adapter of the package, in this process: behind its real framework where it has one, and no server."""

import asyncio
import contextlib
import io
import itertools
import json
import sys
import threading
import types

from lambda_events import LAMBDA_EVENTS
from recipes import Response

METHODS = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS"]
# What a case may need of an adapter.
ALL = ("any_body", "bytes", "chunks", "parallel")


class Adapter:
    routes = False
    """Whether the framework has its own word for methods other than POST."""
    abilities = ALL




class Wsgi(Adapter):
    abilities = (*ALL, "at_root")

    def __init__(self):
        from hookseal.wsgi import Receiver

        self.kind = Receiver

    @contextlib.contextmanager
    def opened(self, receiver):
        application = self.application(receiver)
        yield lambda request: self.send(application, request)

    def application(self, receiver):
        return receiver

    def send(self, application, request):
        started = []
        response = application(self.environ(request), lambda *given: started.append(given))
        text = b"".join(response)
        getattr(response, "close", lambda: None)()
        ((status, headers),) = started
        return Response(int(status.split()[0]), {name.lower(): value for name, value in headers}, text)

    def environ(self, request):
        fields = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in request.headers}
        environ = {
            "REQUEST_METHOD": request.method,
            "PATH_INFO": "/",
            "QUERY_STRING": request.query[1:],
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "CONTENT_TYPE": fields.pop("HTTP_CONTENT_TYPE", ""),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "wsgi.input": io.BytesIO(request.body or b""),
            **fields,
        }
        if request.chunk_size:
            return {**environ, "HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True}
        return {**environ, "CONTENT_LENGTH": str(len(request.body or b""))}


class Flask(Wsgi):
    routes = True

    def __init__(self):
        from hookseal.flask import Receiver

        self.kind = Receiver

    def application(self, receiver):
        import flask

        app = flask.Flask("receiving")
        app.add_url_rule("/", "webhooks", receiver.view)
        return app


class Django(Wsgi):
    def __init__(self):
        from hookseal.django import Receiver

        self.kind = Receiver

    @contextlib.contextmanager
    def opened(self, receiver):
        with django_urls(receiver):
            from django.core.handlers.wsgi import WSGIHandler

            application = WSGIHandler()
            yield lambda request: self.send(application, request)


class Asgi(Adapter):
    abilities = (*ALL, "at_root", "repeated_headers", "stalls", "gives_up")

    def __init__(self):
        from hookseal.asgi import Receiver

        self.kind = Receiver

    @contextlib.contextmanager
    def opened(self, receiver):
        application = self.application(receiver)
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever, daemon=True)
        thread.start()
        try:
            yield lambda request: asyncio.run_coroutine_threadsafe(asked(application, request), loop).result(20)
        finally:
            asyncio.run_coroutine_threadsafe(loop.shutdown_default_executor(), loop).result(20)
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()

    def application(self, receiver):
        return receiver


class Starlette(Asgi):
    def __init__(self):
        from hookseal.fastapi import Receiver

        self.kind = Receiver

    def application(self, receiver):
        from starlette.applications import Starlette as Application
        from starlette.routing import Route

        return Application(routes=[Route("/", receiver.endpoint, methods=METHODS)])


class FastApi(Starlette):
    def application(self, receiver):
        from fastapi import FastAPI

        app = FastAPI()
        app.api_route("/", methods=METHODS)(receiver.endpoint)
        return app


class DjangoAsync(Asgi):
    # Django joins what is repeated, and waits for the whole body itself.
    abilities = (*ALL, "at_root", "gives_up")

    def __init__(self):
        from hookseal.django import AsyncReceiver

        self.kind = AsyncReceiver

    @contextlib.contextmanager
    def opened(self, receiver):
        with django_urls(receiver), super().opened(receiver) as send:
            yield send

    def application(self, receiver):
        from django.core.handlers.asgi import ASGIHandler

        return ASGIHandler()


_numbers = itertools.count()


@contextlib.contextmanager
def django_urls(receiver):
    import django
    from django.conf import settings

    if not settings.configured:
        settings.configure(SECRET_KEY="for tests", LOGGING_CONFIG=None)
        django.setup()
    from django.test import override_settings
    from django.urls import path

    urls = types.ModuleType(f"urls_{next(_numbers)}")
    urls.urlpatterns = [path("", receiver.view)]
    middleware = ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]
    with override_settings(ROOT_URLCONF=urls, ALLOWED_HOSTS=["*"], MIDDLEWARE=middleware):
        yield


async def asked(application, request):
    """A request to an ASGI application, as a server passes it on."""
    headers = [(name.lower().encode(), value.encode()) for name, value in request.headers]
    if not request.chunk_size:
        headers.append((b"content-length", str(len(request.body or b"")).encode()))
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": "http",
        "path": "/",
        "raw_path": b"/",
        "query_string": request.query[1:].encode(),
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 1),
        "server": ("localhost", 80),
    }
    pieces = request.pieces() or [b""]
    messages = [
        {"type": "http.request", "body": piece, "more_body": number < len(pieces)}
        for number, piece in enumerate(pieces, 1)
    ]
    if request.stalls:
        messages = [{"type": "http.request", "body": request.body[: len(request.body) // 2], "more_body": True}]
    sent = []

    async def receive():
        if messages:
            return messages.pop(0)
        await asyncio.sleep(60)  # the connection stays open

    async def send(message):
        sent.append(message)

    await application(scope, receive, send)
    start, *parts = sent
    text = b"".join(part.get("body", b"") for part in parts)
    return Response(start["status"], {name.decode().lower(): value.decode() for name, value in start["headers"]}, text)


class Lambda(Adapter):
    def __init__(self, shape, is_base64):
        from hookseal.aws_lambda import Receiver

        self.kind = Receiver
        self._event_of, self._is_base64, self._lists = LAMBDA_EVENTS[shape], is_base64, shape == "alb-lists"
        self.abilities = ("any_body", "parallel", *(["bytes"] if is_base64 else []))
        if shape in ("rest", "alb-lists"):
            self.abilities += ("repeated_headers",)

    @contextlib.contextmanager
    def opened(self, receiver):
        def send(request):
            # Through JSON, as it comes and goes.
            event = json.loads(json.dumps(self._event_of(request, self._is_base64)))
            response = json.loads(json.dumps(receiver.handler(event, None)))
            assert response["isBase64Encoded"] is False
            assert ("multiValueHeaders" in response) == self._lists
            headers = response["headers"]
            if self._lists:
                headers = {name: value for name, (value,) in response["multiValueHeaders"].items()}
            return Response(response["statusCode"], {name.lower(): value for name, value in headers.items()}, response["body"].encode())

        yield send


ADAPTERS = {
    "wsgi": Wsgi,
    "asgi": Asgi,
    **{
        f"lambda-{shape}{'-base64' if is_base64 else ''}": lambda shape=shape, is_base64=is_base64: Lambda(shape, is_base64)
        for shape in LAMBDA_EVENTS
        for is_base64 in (False, True)
    },
    "flask": Flask,
    "django": Django,
    "django-async": DjangoAsync,
    "starlette": Starlette,
    "fastapi": FastApi,
}
ALONE = [name for name in ADAPTERS if name.split("-")[0] in ("wsgi", "asgi", "lambda")]
"""Those that no framework is needed for."""
