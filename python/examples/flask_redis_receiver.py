import os

import redis
from flask import Flask
from hookseal import RedisStore, Webhook
from hookseal.flask import Receiver

# A Redis that hangs must not hang the receiver: by default the client waits for it without end.
store = RedisStore(redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=5))
receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]), name="tectra", store=store)


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"], flush=True)


app = Flask(__name__)
app.add_url_rule("/webhooks/tectra", "tectra", receiver.view)
