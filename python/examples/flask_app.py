import os

from flask import Flask
from hookseal import Webhook
from hookseal.flask import Receiver

receiver = Receiver(Webhook("stripe", os.environ["STRIPE_WEBHOOK_SECRET"]))


@receiver.on("invoice.paid")
def paid(event):
    print("paid:", event.data["object"]["id"], flush=True)


app = Flask(__name__)
app.add_url_rule("/webhooks/stripe", "stripe", receiver.view)  # it reads the raw body itself
