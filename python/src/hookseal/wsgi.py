"""Receives webhooks with any WSGI server.

    application = Receiver(Webhook("tectra", secret))
    application.on("content.signed", handler)
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, Callable, Iterable

from hookseal.handlers import E
from hookseal.receiver import SyncReceiver
from hookseal.wsgi_input import Environ, read_body


class Receiver(SyncReceiver[E]):
    """A WSGI application, which answers POST at whatever path it is mounted. Handlers
    get the environ as their request."""

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answers a request."""
        answer = self.receive(environ["REQUEST_METHOD"], environ, lambda limit: read_body(environ, limit), environ)
        headers = {**answer.headers, "Content-Length": str(len(answer.body))}
        start_response(f"{answer.status} {_phrase(answer.status)}", list(headers.items()))
        return [answer.body]


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        # A verifier or a record of the user's own may have a status without a name.
        return "Refused"
