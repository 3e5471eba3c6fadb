from recipes import SECRET
from handling import handle_async, register
from hookseal import Webhook
from hookseal.fastapi import Receiver
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.routing import Route

receiver = register(Receiver(Webhook("tectra", SECRET)), handle_async)
receiver.body_timeout = 1.0


async def consumed(request):
    async for _ in request.stream():
        pass
    return await receiver.endpoint(request)


class ReadBefore(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if request.url.path == "/read-before":
            await request.body()
        return await call_next(request)


app = Starlette(
    routes=[
        Route("/webhooks", receiver.endpoint, methods=["POST"]),
        Route("/read-before", receiver.endpoint, methods=["POST"]),
        Route("/consumed", consumed, methods=["POST"]),
    ],
    middleware=[Middleware(ReadBefore)],
)
