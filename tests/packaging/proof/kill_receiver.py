"""A receiver over the store that STORE names. What its handler does is written down where nothing is restarted, or, with
a store in the handler's own transaction, in that."""

import os
import random
import time

import redis
from flask import Flask
from hookseal import PostgresStore, PostgresTransactionStore, RedisStore, SqliteStore, Webhook, current_delivery
from hookseal.flask import Receiver
from psycopg_pool import ConnectionPool
from waitress import serve

NAME, STORE = os.environ["NAME"], os.environ["STORE"]
ledger = redis.Redis.from_url(os.environ["LEDGER_URL"], socket_timeout=10)


def store():
    if STORE == "redis":
        return RedisStore(redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=2))
    if STORE == "sqlite":
        return SqliteStore(os.environ["SQLITE_PATH"])
    options = {"kwargs": {"connect_timeout": 2}, "timeout": 3, "check": ConnectionPool.check_connection}
    pool = ConnectionPool(os.environ["POSTGRES_URL"], min_size=1, max_size=12, open=True, **options)
    return (PostgresStore if STORE == "postgres" else PostgresTransactionStore)(pool.connection)


def tell(error, request):
    if "the first time fails" not in str(error):
        print(f"{type(error).__name__}: {error}", flush=True)


receiver = Receiver(
    Webhook("tectra", os.environ["SECRET"]), name="tectra", store=store(), lease=float(os.environ["LEASE"]), on_error=tell
)


@receiver.on("content.signed")
def signed(event):
    name = event.data["record_id"]
    if name.endswith("-fails") and ledger.set(f"failed:{name}", NAME, nx=True):
        raise RuntimeError("the first time fails")
    time.sleep(random.random() * 0.004)
    if STORE == "postgres-transaction":
        current_delivery().transaction.execute("insert into effects (name, by) values (%s, %s)", (name, NAME))
    else:
        ledger.rpush(f"by:{name}", f"{NAME} {time.time()}")
    time.sleep(random.random() * 0.004)


app = Flask(__name__)
app.add_url_rule("/webhooks", "tectra", receiver.view)
serve(app, listen=f"127.0.0.1:{os.environ['PORT']}", threads=8)
