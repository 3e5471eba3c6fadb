import os

import redis.asyncio
from fastapi import FastAPI
from hookseal import AsyncRedisStore, Webhook
from hookseal.fastapi import Receiver

store = AsyncRedisStore(redis.asyncio.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=5))
receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]), name="tectra", store=store)


@receiver.on("content.signed")
async def signed(event):
    print("signed:", event.data["record_id"], flush=True)


app = FastAPI()
app.post("/webhooks/tectra")(receiver.endpoint)
