import os

from hookseal import Webhook
from hookseal.fastapi import Receiver
from starlette.applications import Starlette
from starlette.routing import Route

receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("content.signed")
async def signed(event):
    print("signed:", event.data["record_id"], flush=True)


app = Starlette(routes=[Route("/webhooks/tectra", receiver.endpoint, methods=["POST"])])
