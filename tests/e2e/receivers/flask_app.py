"""All five providers behind one Flask route, served by waitress."""

import os

from flask import Flask, request
from hookseal import Webhook, WebhookVerificationError
from waitress import create_server

webhooks = {
    "tusky": Webhook("tusky", os.environ["TUSKY_WEBHOOK_SECRET"]),
    "filedgr": Webhook("filedgr", os.environ["FILEDGR_WEBHOOK_SECRET"]),
    "thunderstack": Webhook("thunderstack", os.environ["THUNDERSTACK_PUBLIC_KEY"]),
    "tuteliq": Webhook("tuteliq", os.environ["TUTELIQ_WEBHOOK_SECRET"]),
    "tectra": Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]),
}

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024


@app.post("/webhooks/<provider>")
def receive(provider):
    if provider not in webhooks:
        return {"code": "no_such_webhook"}, 404
    event = webhooks[provider].verify(request.get_data(), request.headers)
    return {"type": event.type, "id": event.id, "recognized": event.recognized}


@app.errorhandler(WebhookVerificationError)
def refuse(error):
    return {"code": error.code}, error.status


if __name__ == "__main__":
    server = create_server(app, host="127.0.0.1", port=int(os.environ.get("PORT", "0")), threads=4)
    print(f"listening on http://127.0.0.1:{server.effective_port}", flush=True)
    server.run()
