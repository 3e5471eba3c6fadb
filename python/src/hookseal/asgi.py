"""Receives webhooks with any ASGI server.

    application = Receiver(Webhook("tectra", secret))
    application.on("content.signed", handler)
"""

from __future__ import annotations

import asyncio
from typing import Any, Awaitable, Callable, List, MutableMapping

from hookseal.answer import BodyIncomplete, body_not_raw, body_too_large
from hookseal.handlers import E
from hookseal.receiver import AsyncReceiver

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Receiver(AsyncReceiver[E]):
    """An ASGI application, which answers POST at whatever path it is mounted. Handlers
    get the scope as their request."""

    body_timeout = 30.0
    """Seconds to wait for the next piece of a body. Where something else has read it, none comes."""

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answers a request."""
        if scope["type"] != "http":
            return await _no_request(scope, receive, send)

        async def read(limit: int) -> bytes:
            return await _read_body(receive, limit, self.body_timeout)

        answer = await self.receive(scope["method"], scope["headers"], read, scope)
        headers = {**answer.headers, "Content-Length": str(len(answer.body))}
        fields = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": answer.status, "headers": fields})
        await send({"type": "http.response.body", "body": answer.body})


async def _read_body(receive: Receive, limit: int, timeout: float) -> bytes:
    parts: List[bytes] = []
    size = 0
    while True:
        try:
            message = await asyncio.wait_for(receive(), timeout)
        except asyncio.TimeoutError:
            if parts:
                raise BodyIncomplete(f"the body stopped coming for {timeout} s") from None
            raise body_not_raw("something read the request's body before") from None
        if message["type"] == "http.disconnect":
            raise BodyIncomplete("the sender hung up")
        part = message.get("body", b"")
        size += len(part)
        if size > limit:
            raise body_too_large(limit)
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


async def _no_request(scope: Message, receive: Receive, send: Send) -> None:
    """Servers ask an application whether it has something to start; it hasn't."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.close"})
    while scope["type"] == "lifespan":
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return
