from recipes import SECRET
from handling import handle_async, register
from hookseal import Webhook
from hookseal.asgi import Receiver

receiver = register(Receiver(Webhook("tectra", SECRET)), handle_async)
receiver.body_timeout = 1.0


async def app(scope, receive, send):
    if scope["type"] == "http" and scope["path"] in ("/consumed", "/read-before"):
        messages = [await receive()]
        while messages[-1].get("more_body"):
            messages.append(await receive())
        if scope["path"] == "/read-before":
            kept = iter(messages)

            async def receive():
                return next(kept)

    await receiver(scope, receive, send)
