"""A project's urls.py, for a project that is served with ASGI."""

import os

import redis.asyncio
from django.urls import path
from hookseal import AsyncRedisStore, Webhook
from hookseal.django import AsyncReceiver

store = AsyncRedisStore(redis.asyncio.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=5))
receiver = AsyncReceiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]), store=store)


@receiver.on("content.signed")
async def signed(event):
    print("signed:", event.data["record_id"], flush=True)


urlpatterns = [path("webhooks/tectra", receiver.view)]
