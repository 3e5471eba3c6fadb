"""Receives webhooks with any WSGI server.

    application = Receiver(Webhook("tectra", secret))
    application.on("content.signed", handler)
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, Callable, Iterable

from hookseal.handlers import E
from hookseal.receiver import SyncReceiver
from hookseal.wsgi_input import Environ, path_and_query, read_body


class Receiver(SyncReceiver[E]):
    """A WSGI application, which responds to POST, and to challenges, at whatever path it is mounted. Handlers
    get the environ as their request."""

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Responds to a request."""
        method, url = environ["REQUEST_METHOD"], path_and_query(environ)
        outcome = self.receive(method, environ, lambda limit: read_body(environ, limit), environ, url=url)
        headers = {**outcome.headers, "Content-Length": str(len(outcome.body))}
        start_response(f"{outcome.status} {_phrase(outcome.status)}", list(headers.items()))
        return [outcome.body]


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        # A verifier or a record of the user's own may have a status without a name.
        return "Refused"
