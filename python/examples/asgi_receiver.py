import os

from hookseal import Webhook
from hookseal.asgi import Receiver

application = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@application.on("content.signed")
async def signed(event):
    print("signed:", event.data["record_id"], flush=True)
