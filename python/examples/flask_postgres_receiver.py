import os

from flask import Flask
from hookseal import PostgresTransactionStore, Webhook, current_delivery
from hookseal.flask import Receiver
from psycopg_pool import ConnectionPool

# A connection for each event that is being handled; one that can't be had in 3 seconds is a 503.
pool = ConnectionPool(os.environ["POSTGRES_URL"], min_size=1, max_size=8, timeout=3, open=True)
store = PostgresTransactionStore(pool.connection)
store.create_table()
receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]), name="tectra", store=store)


@receiver.on("content.signed")
def signed(event):
    # In one transaction with the store's own row: both are there, or neither.
    current_delivery().transaction.execute("insert into signed (record_id) values (%s)", (event.data["record_id"],))
    print("signed:", event.data["record_id"], flush=True)


app = Flask(__name__)
app.add_url_rule("/webhooks/tectra", "tectra", receiver.view)
