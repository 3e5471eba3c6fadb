"""A project's urls.py."""

import os

from django.urls import path
from hookseal import Webhook
from hookseal.django import Receiver

receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"], flush=True)


@receiver.on("batch.anchored")
def anchored(event, request):
    print("anchored:", event.data["tx_hash"], "for", request.META["REMOTE_ADDR"], flush=True)


urlpatterns = [path("webhooks/tectra", receiver.view)]
