import os

from hookseal import Webhook
from hookseal.aws_lambda import Receiver

receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"])


handler = receiver.handler
