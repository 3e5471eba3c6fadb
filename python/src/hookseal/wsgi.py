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
    """A WSGI application, which responds to POST at whatever path it is mounted. Handlers
    get the environ as their request."""

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Responds to a request."""
        outcome = self.receive(environ["REQUEST_METHOD"], environ, lambda limit: read_body(environ, limit), environ)
        headers = {**outcome.headers, "Content-Length": str(len(outcome.body))}
        start_response(f"{outcome.status} {_phrase(outcome.status)}", list(headers.items()))
        return [outcome.body]


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        # A verifier or a record of the user's own may have a status without a name.
        return "Refused"
