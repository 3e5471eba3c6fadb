import os

import redis
from flask import Flask
from hookseal import RedisStore, Webhook
from hookseal.flask import Receiver

# Several processes share what was handled. A Redis that hangs must not hang the receiver.
store = RedisStore(redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=5))
receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]), store=store)


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"], flush=True)


@receiver.on("batch.anchored")
def anchored(event, request):
    print("anchored:", event.data["tx_hash"], "for", request.remote_addr, flush=True)


app = Flask(__name__)
app.add_url_rule("/webhooks/tectra", "tectra", receiver.view)
