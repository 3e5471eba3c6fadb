"""Receives webhooks with Django.

    receiver = Receiver(Webhook("tectra", secret))
    urlpatterns = [path("webhooks/tectra", receiver.view)]
"""

from __future__ import annotations

# Django's types are in a package of their own.
from django.core.exceptions import RequestDataTooBig  # type: ignore[import-untyped, unused-ignore]
from django.http import HttpRequest, HttpResponse, UnreadablePostError  # type: ignore[import-untyped, unused-ignore]
from django.http.request import RawPostDataException  # type: ignore[import-untyped, unused-ignore]

from hookseal import receiver as base
from hookseal.body_errors import BodyIncompleteError, body_not_raw, body_too_large
from hookseal.handlers import E
from hookseal.response import ReceiverResponse
from hookseal.wsgi_input import content_length, read_body


class Receiver(base.SyncReceiver[E]):
    """Has a view for Django. Handlers get Django's request."""

    def view(self, request: HttpRequest) -> HttpResponse:
        """Responds to POST, and to challenges. The signature proves who sent it, so it is exempt from Django's CSRF tokens."""
        method, url = str(request.method), request.get_full_path()
        return _response(self.receive(method, request.headers, lambda limit: _read(request, limit), request, url=url))

    setattr(view, "csrf_exempt", True)


class AsyncReceiver(base.AsyncReceiver[E]):
    """The same for Django under ASGI, with an async view."""

    async def view(self, request: HttpRequest) -> HttpResponse:
        """As Receiver.view."""

        async def read(limit: int) -> bytes:
            return _read(request, limit)

        method, url = str(request.method), request.get_full_path()
        return _response(await self.receive(method, request.headers, read, request, url=url))

    setattr(view, "csrf_exempt", True)


def _response(outcome: ReceiverResponse) -> HttpResponse:
    return HttpResponse(outcome.body, status=outcome.status, headers=outcome.headers)


def _read(request: HttpRequest, limit: int) -> bytes:
    declared = content_length(request.META, limit)
    environ = getattr(request, "environ", None)
    if environ is not None and declared is None:
        # Under WSGI, Django takes a chunked body for an empty one.
        return read_body(environ, limit)
    try:
        body = bytes(request.read(limit + 1)) if declared is None else _body(request, limit)
    except RawPostDataException:
        raise body_not_raw("something read request.POST, or the request as a stream, before the receiver") from None
    except UnreadablePostError as error:
        raise BodyIncompleteError("the connection broke") from error
    if len(body) > limit:
        raise body_too_large(limit)
    if declared is not None and len(body) < declared:
        raise BodyIncompleteError(f"it ended after {len(body)} of {declared} bytes")
    return body


def _body(request: HttpRequest, limit: int) -> bytes:
    """Its length was looked at before: the receiver's limit counts, and not Django's for forms, of 2.5 MB."""
    try:
        return bytes(request.body)
    except RequestDataTooBig:
        request._body = bytes(request.read(limit + 1))  # for handlers that ask for request.body
        return bytes(request.body)
