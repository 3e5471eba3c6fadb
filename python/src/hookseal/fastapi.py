"""Receives webhooks with FastAPI or Starlette.

    receiver = Receiver(Webhook("tectra", secret))
    app.api_route("/webhooks/tectra", methods=receiver.methods)(receiver.endpoint)  # FastAPI
    Route("/webhooks/tectra", receiver.endpoint, methods=receiver.methods)          # Starlette
"""

from __future__ import annotations

from typing import Awaitable, Callable, Optional

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from hookseal.asgi import path_and_query
from hookseal.asgi_body import read_body
from hookseal.body_errors import BodyIncompleteError
from hookseal.handlers import E
from hookseal.receiver import AsyncReceiver


class Receiver(AsyncReceiver[E]):
    """Has an endpoint for FastAPI and Starlette. Handlers get Starlette's request."""

    async def endpoint(self, request: Request) -> Response:
        """Responds to POST, and to challenges."""

        async def read(limit: int) -> bytes:
            return await read_body(_parts(request), request.scope["headers"], limit, self.body_timeout)

        url = path_and_query(request.scope)
        outcome = await self.receive(request.method, request.headers, read, request, url=url)
        return Response(outcome.body, outcome.status, outcome.headers)


def _parts(request: Request) -> Callable[[], Awaitable[Optional[bytes]]]:
    # If something asked the request for its body before, Starlette kept it; a stream can't be had twice.
    stream = request.stream()

    async def next_part() -> Optional[bytes]:
        try:
            return await stream.__anext__()
        except StopAsyncIteration:
            return None
        except ClientDisconnect:
            raise BodyIncompleteError("the sender hung up") from None

    return next_part
