"""A project's urls.py, for a project that is served with ASGI."""

import os

from django.urls import path
from hookseal import Webhook
from hookseal.django import AsyncReceiver

receiver = AsyncReceiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("content.signed")
async def signed(event):
    print("signed:", event.data["record_id"], flush=True)


urlpatterns = [path("webhooks/tectra", receiver.view)]
