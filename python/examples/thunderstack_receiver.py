import os

from flask import Flask
from hookseal import PublicKeySource
from hookseal.flask import Receiver

# The key is fetched with the first delivery, kept for an hour, and fetched again after a rotation.
source = PublicKeySource("thunderstack", node_id=os.environ["THUNDERSTACK_NODE_ID"])
receiver = Receiver(source)


@receiver.on("NODE_STATUS_UPDATED")
def status_updated(event):
    print(event.data["nodeId"], "is", event.data["status"], flush=True)


app = Flask(__name__)
app.add_url_rule("/webhooks/thunderstack", "thunderstack", receiver.view)
