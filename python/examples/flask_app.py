"""Receives Tectra's webhooks with Flask: TECTRA_WEBHOOK_SECRET=whsec_… flask --app flask_app run"""

import os

from flask import Flask, request
from hookseal import Webhook, WebhookVerificationError

webhook = Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"])
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024


@app.post("/webhooks/tectra")
def receive():
    # The signature covers the bytes as they were sent: get_data(), not request.json.
    event = webhook.verify(request.get_data(), request.headers)
    if not event.recognized:
        app.logger.warning("differs from the documentation: %s %s", event.type, event.warnings)
    elif event.type == "content.signed":
        app.logger.info("signed: %s", event.data["record_id"])
    elif event.type == "batch.anchored":
        app.logger.info("anchored: %s", event.data["tx_hash"])
    elif event.type == "content.verified":
        app.logger.info("verified: %s", event.data["authentic"])
    return {"received": True}


@app.errorhandler(WebhookVerificationError)
def refuse(error):
    # Whoever sent it learns the code and nothing else; the reason is for your own log.
    app.logger.error("%s", error)
    return {"code": error.code}, error.status


@app.errorhandler(413)
def too_large(error):
    return {"code": "body_too_large"}, 413
