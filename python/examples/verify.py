import os

from flask import Flask, request
from hookseal import Webhook, WebhookVerificationError

stripe = Webhook("stripe", os.environ["STRIPE_WEBHOOK_SECRET"])
app = Flask(__name__)


@app.post("/webhooks/stripe")
def receive():
    try:
        event = stripe.verify(request.get_data(), request.headers)  # the bytes as they came, not parsed
    except WebhookVerificationError as error:
        app.logger.warning("%s", error)  # what was expected and what was found; never a secret
        return {"code": error.code}, error.status
    print(event.type, event.id, flush=True)
    return {"received": True}
