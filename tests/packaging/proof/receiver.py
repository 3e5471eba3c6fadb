"""A receiver with Flask. What its handler does is what receiver.mjs does."""

import os
import random
import time

import redis
from flask import Flask
from hookseal import RedisStore, Webhook
from hookseal.flask import Receiver
from waitress import serve

NAME = os.environ["NAME"]
client = redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=10)


def tell(error, request):
    if str(error) != "the first time fails":
        print(f"{type(error).__name__}: {error}", flush=True)


receiver = Receiver(
    Webhook("tectra", os.environ["SECRET"]), name="proof", store=RedisStore(client), lease=float(os.environ["LEASE"]), on_error=tell
)


@receiver.on("content.signed")
def signed(event):
    name = event.data["record_id"]
    if name.endswith("-fails") and client.set(f"failed:{name}", NAME, nx=True):
        raise RuntimeError("the first time fails")
    time.sleep(random.random() * 0.002)
    client.pipeline(transaction=True).incr(f"handled:{name}").rpush(f"by:{name}", NAME).execute()
    time.sleep(random.random() * 0.002)


app = Flask(__name__)
app.add_url_rule("/webhooks", "tectra", receiver.view)
serve(app, listen=f"127.0.0.1:{os.environ['PORT']}", threads=8)
