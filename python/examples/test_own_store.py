from flask_receiver import app
from hookseal import MemoryStore, Webhook


def test_my_store_keeps_the_contract(store_case):
    store_case(MemoryStore)


def test_a_forged_delivery_is_refused(signed_delivery, deliver):
    forged = signed_delivery(Webhook("tectra", "another secret"), "content.signed")
    assert deliver(app.test_client(), "/webhooks/tectra", forged).json == {"code": "signature_mismatch"}
