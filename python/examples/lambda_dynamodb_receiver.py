import os

import boto3
from hookseal import DynamoDBStore, Webhook
from hookseal.aws_lambda import Receiver

store = DynamoDBStore(boto3.client("dynamodb"))
receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]), name="tectra", store=store)


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"])


handler = receiver.handler
