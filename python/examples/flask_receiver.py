import os

from flask import Flask
from hookseal import Webhook
from hookseal.flask import Receiver

receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"], flush=True)


@receiver.on("batch.anchored")
def anchored(event, request):
    print("anchored:", event.data["tx_hash"], "for", request.remote_addr, flush=True)


app = Flask(__name__)
app.add_url_rule("/webhooks/tectra", "tectra", receiver.view)
