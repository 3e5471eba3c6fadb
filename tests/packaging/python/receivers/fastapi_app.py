from recipes import SECRET
from fastapi import Depends, FastAPI, Request
from handling import handle_async, register
from hookseal import Webhook
from hookseal.fastapi import Receiver

receiver = register(Receiver(Webhook("tectra", SECRET)), handle_async)
receiver.body_timeout = 1.0
app = FastAPI()


async def parsed(request: Request):
    return await request.json()


async def streamed(request: Request):
    return [part async for part in request.stream()]


app.post("/webhooks")(receiver.endpoint)
app.post("/read-before", dependencies=[Depends(parsed)])(receiver.endpoint)
app.post("/consumed", dependencies=[Depends(streamed)])(receiver.endpoint)
