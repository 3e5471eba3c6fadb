"""Receives webhooks with Flask.

    receiver = Receiver(Webhook("tectra", secret))
    app.add_url_rule("/webhooks/tectra", "tectra", receiver.view)
"""

from __future__ import annotations

from typing import Any, Callable, Optional

from flask import Request, Response, make_response, request
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from hookseal.body_errors import BodyIncompleteError, body_not_raw, body_too_large, body_too_large_for
from hookseal.handlers import E
from hookseal.receiver import SyncReceiver
from hookseal.response import ReceiverResponse
from hookseal.wsgi_input import path_and_query, read_body


class Receiver(SyncReceiver[E]):
    """Has a view for Flask. Handlers get `flask.request`."""

    def _handlers_response(self, returned: Any) -> Optional[ReceiverResponse]:
        # Flask's own way to say it: a body, a status, and headers.
        is_flasks = isinstance(returned, tuple) and len(returned) in (2, 3) and isinstance(returned[1], int)
        is_flasks = is_flasks and 200 <= returned[1] < 600 and isinstance(returned[0], (str, bytes, dict, list, Response))
        return super()._handlers_response(make_response(returned) if is_flasks else returned)

    @property
    def view(self) -> Callable[[], Response]:
        """Responds to POST, and to challenges; give every receiver's view an endpoint of its own."""

        def view() -> Response:
            method, url = request.method, path_and_query(request.environ)
            outcome = self.receive(method, request.headers, lambda limit: _read(request, limit), request, url=url)
            return Response(outcome.body, outcome.status, outcome.headers)

        # Flask takes the methods from here, and sends 405 for others.
        setattr(view, "methods", self.methods)
        return view


def _read(request: Request, limit: int) -> bytes:
    touched = "stream" in vars(request)
    return _read_before(request, limit) if touched else read_body(request.environ, limit)


def _read_before(request: Request, limit: int) -> bytes:
    """The body that something else has read: get_data() and get_json() keep it, a form doesn't."""
    try:
        body = request.get_data()
    except RequestEntityTooLarge:
        raise body_too_large_for("Flask's MAX_CONTENT_LENGTH") from None
    except ClientDisconnected as error:
        raise BodyIncompleteError("the sender hung up") from error
    if not body and (request.content_length or request.form or request.files):
        raise body_not_raw("something read the request's body, as a form or a stream, before the receiver")
    if len(body) > limit:
        raise body_too_large(limit)
    return body
