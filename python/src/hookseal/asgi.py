"""Receives webhooks with any ASGI server.

    application = Receiver(Webhook("tectra", secret))
    application.on("content.signed", handler)
"""

from __future__ import annotations

from typing import Any, Awaitable, Callable, MutableMapping, Optional
from urllib.parse import quote

from hookseal.asgi_body import read_body
from hookseal.body_errors import BodyIncompleteError
from hookseal.handlers import E
from hookseal.receiver import AsyncReceiver

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Receiver(AsyncReceiver[E]):
    """An ASGI application, which responds to POST, and to challenges, at whatever path it is mounted. Handlers
    get the scope as their request."""

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Responds to a request."""
        if scope["type"] != "http":
            return await _no_request(scope, receive, send)

        async def read(limit: int) -> bytes:
            return await read_body(_parts(receive), scope["headers"], limit, self.body_timeout)

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


def _parts(receive: Receive) -> Callable[[], Awaitable[Optional[bytes]]]:
    is_over = False

    async def next_part() -> Optional[bytes]:
        nonlocal is_over
        if is_over:
            return None
        message = await receive()
        if message["type"] == "http.disconnect":
            raise BodyIncompleteError("the sender hung up")
        is_over = not message.get("more_body", False)
        return bytes(message.get("body", b""))

    return next_part


async def _no_request(scope: Message, receive: Receive, send: Send) -> None:
    """Servers ask an application whether it has something to start: it has nothing. It takes no WebSocket either."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.close"})
    while scope["type"] == "lifespan":
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return
