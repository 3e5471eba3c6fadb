import os

from fastapi import FastAPI
from hookseal import Webhook
from hookseal.fastapi import Receiver

receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("content.signed")
async def signed(event):
    print("signed:", event.data["record_id"], flush=True)


@receiver.on("batch.anchored")
def anchored(event, request):  # one that isn't async runs in a thread
    print("anchored:", event.data["tx_hash"], "for", request.client.host, flush=True)


app = FastAPI()
app.post("/webhooks/tectra")(receiver.endpoint)
