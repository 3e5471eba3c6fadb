import os
import threading
import time
from array import array

from flask import Flask, jsonify
from hookseal import Webhook
from hookseal.flask import Receiver

SLOW_SECONDS = 0.02

# All of it at once, so that counting takes no more memory with every event.
runs = array("L", [0]) * (1 << 18)
lock = threading.Lock()

receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("batch.anchored")
def handle(event):
    pace, number = event.data["batch_id"].split("-")
    if pace == "slow":
        time.sleep(SLOW_SECONDS)
    with lock:
        runs[int(number)] += 1


app = Flask(__name__)
app.add_url_rule("/webhooks/tectra", "tectra", receiver.view)


@app.get("/handled")
def handled():
    return jsonify(runs.tolist())
