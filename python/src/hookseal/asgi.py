"""Receives webhooks with any ASGI server.

    application = Receiver(Webhook("tectra", secret))
    application.on("content.signed", handler)
"""

from __future__ import annotations

import asyncio
from typing import Any, Awaitable, Callable, List, MutableMapping
from urllib.parse import quote

from hookseal.body_errors import BodyIncompleteError, body_not_raw, body_too_large
from hookseal.handlers import E
from hookseal.receiver import AsyncReceiver

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Receiver(AsyncReceiver[E]):
    """An ASGI application, which responds to POST, and to challenges, at whatever path it is mounted. Handlers
    get the scope as their request."""

    body_timeout = 30.0
    """Seconds to wait for the next piece of a body. If something else has read it, none comes."""

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Responds to a request."""
        if scope["type"] != "http":
            return await _no_request(scope, receive, send)

        async def read(limit: int) -> bytes:
            return await _read_body(receive, limit, self.body_timeout)

        outcome = await self.receive(scope["method"], scope["headers"], read, scope, url=path_and_query(scope))
        headers = {**outcome.headers, "Content-Length": str(len(outcome.body))}
        fields = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": outcome.status, "headers": fields})
        await send({"type": "http.response.body", "body": outcome.body})


def path_and_query(scope: MutableMapping[str, Any]) -> str:
    """What was requested."""
    path = scope.get("raw_path") or quote(scope["path"]).encode()
    query = scope.get("query_string")
    return bytes(path + (b"?" + query if query else b"")).decode("latin-1")


async def _read_body(receive: Receive, limit: int, timeout: float) -> bytes:
    parts: List[bytes] = []
    size = 0
    while True:
        try:
            message = await asyncio.wait_for(receive(), timeout)
        except asyncio.TimeoutError:
            if parts:
                raise BodyIncompleteError(f"nothing came for {timeout} s") from None
            raise body_not_raw("something read the request's body before the receiver") from None
        if message["type"] == "http.disconnect":
            raise BodyIncompleteError("the sender hung up")
        part = message.get("body", b"")
        size += len(part)
        if size > limit:
            raise body_too_large(limit)
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


async def _no_request(scope: Message, receive: Receive, send: Send) -> None:
    """Servers ask an application whether it has something to start: it has nothing. It takes no WebSocket either."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.close"})
    while scope["type"] == "lifespan":
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return
