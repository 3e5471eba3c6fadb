"""Receives webhooks with FastAPI or Starlette.

    receiver = Receiver(Webhook("tectra", secret))
    app.api_route("/webhooks/tectra", methods=receiver.methods)(receiver.endpoint)  # FastAPI
    Route("/webhooks/tectra", receiver.endpoint, methods=receiver.methods)          # Starlette
"""

from __future__ import annotations

import asyncio
from typing import List

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from hookseal.asgi import path_and_query
from hookseal.body_errors import BodyIncompleteError, body_not_raw, body_too_large
from hookseal.handlers import E
from hookseal.receiver import AsyncReceiver


class Receiver(AsyncReceiver[E]):
    """Has an endpoint for FastAPI and Starlette. Handlers get Starlette's request."""

    body_timeout = 30.0
    """Seconds to wait for the next piece of a body. If something else has read it, none comes."""

    async def endpoint(self, request: Request) -> Response:
        """Responds to POST, and to challenges."""

        async def read(limit: int) -> bytes:
            return await _read(request, limit, self.body_timeout)

        url = path_and_query(request.scope)
        outcome = await self.receive(request.method, request.headers, read, request, url=url)
        return Response(outcome.body, outcome.status, outcome.headers)


async def _read(request: Request, limit: int, timeout: float) -> bytes:
    # If something asked the request for its body before, Starlette kept it; a stream can't be had twice.
    stream = request.stream()
    parts: List[bytes] = []
    size = 0
    while True:
        try:
            part = await asyncio.wait_for(stream.__anext__(), timeout)
        except StopAsyncIteration:
            return b"".join(parts)
        except ClientDisconnect:
            raise BodyIncompleteError("the sender hung up") from None
        except (asyncio.TimeoutError, RuntimeError) as error:
            if parts:
                raise BodyIncompleteError(str(error) or f"nothing came for {timeout} s") from error
            why = "something read the request's body, as a stream or a form, before the receiver"
            raise body_not_raw(why) from error
        size += len(part)
        if size > limit:
            raise body_too_large(limit)
        parts.append(part)
