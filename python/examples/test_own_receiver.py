from flask import Flask
from hookseal import Webhook
from hookseal.flask import Receiver
from hookseal.testing import deliver, signed_delivery

webhook = Webhook("tectra", "whsec_a-secret-for-tests")
handled = []


def app():
    receiver = Receiver(webhook)
    receiver.on("content.signed", lambda event: handled.append(event.data["record_id"]))
    own = Flask(__name__)
    own.add_url_rule("/webhooks/tectra", "tectra", receiver.view)
    return own


def test_a_signed_record_is_handled_once():
    delivery = signed_delivery(webhook, "content.signed", data={"record_id": "r1"})
    client = app().test_client()
    assert deliver(client, "/webhooks/tectra", delivery).status_code == 200
    assert deliver(client, "/webhooks/tectra", delivery).json == {"received": True, "duplicate": True}
    assert handled == ["r1"]
