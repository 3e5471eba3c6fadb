"""Receives Tectra's webhooks with Flask: TECTRA_WEBHOOK_SECRET=whsec_… flask --app flask_app run"""

import os

from flask import Flask
from hookseal import Webhook
from hookseal.flask import Receiver

app = Flask(__name__)
receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("content.signed")
def signed(event):
    app.logger.info("signed: %s", event.data["record_id"])


@receiver.on("batch.anchored")
def anchored(event):
    app.logger.info("anchored: %s", event.data["tx_hash"])


@receiver.on("content.verified")
def verified(event):
    app.logger.info("verified: %s", event.data["authentic"])


# It reads the raw body itself, because the signature covers the bytes as they were sent.
app.add_url_rule("/webhooks/tectra", "tectra", receiver.view)
