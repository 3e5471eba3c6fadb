"""One platform of each kind behind Flask, served by waitress: PLATFORM_CASES names the file of cases."""

import json
import os
import time

from flask import Flask, request
from hookseal import KeySource, Webhook
from hookseal.flask import Receiver
from waitress import create_server

if "KEY_SERVER_PORT" in os.environ:
    import to_key_server  # noqa: F401

with open(os.environ["PLATFORM_CASES"], encoding="utf-8") as file:
    CASES = {case["id"]: case["receiver"] for case in json.load(file)}
RECEIVERS = {}
app = Flask(__name__)


def receiver_of(id):
    """Made when it is first asked for."""
    if id not in RECEIVERS:
        wanted = CASES[id]
        if "keys" in wanted:
            verifier = KeySource(wanted["provider"], settings=wanted["settings"], **wanted["keys"])
        else:
            verifier = Webhook(wanted["provider"], wanted["secret"], settings=wanted["settings"])
        RECEIVERS[id] = Receiver(verifier, url=wanted["url"])
        RECEIVERS[id].otherwise(lambda event: print("handled", json.dumps([id, event.type, event.idempotency_key]), flush=True))
    return RECEIVERS[id]


@app.route("/<id>", methods=["GET", "POST"])
def receive(id):
    now = float(request.headers["X-Now"])
    if now:
        time.time = lambda: now
    return receiver_of(id).view()


if __name__ == "__main__":
    server = create_server(app, host="127.0.0.1", port=int(os.environ.get("PORT", "0")), threads=1)
    print(f"listening on http://127.0.0.1:{server.effective_port}", flush=True)
    server.run()
