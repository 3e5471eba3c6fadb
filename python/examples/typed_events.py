import os

from hookseal import Webhook

tectra = Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"])
delivery = tectra.sample("content.signed")  # a documented payload, signed as Tectra signs

event = tectra.verify(delivery.body, delivery.headers)
if event.type == "content.signed":
    print(event.data["record_id"], event.data["signer"]["key_name"])  # known to mypy and pyright
