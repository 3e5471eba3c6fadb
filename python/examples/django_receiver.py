"""A project's urls.py."""

import os

import redis
from django.urls import path
from hookseal import RedisStore, Webhook
from hookseal.django import Receiver

store = RedisStore(redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=5))
receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]), store=store)


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"], flush=True)


@receiver.on("batch.anchored")
def anchored(event, request):
    print("anchored:", event.data["tx_hash"], "for", request.META["REMOTE_ADDR"], flush=True)


urlpatterns = [path("webhooks/tectra", receiver.view)]
