import os

import redis
from hookseal import RedisStore, Webhook
from hookseal.aws_lambda import Receiver

store = RedisStore(redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=5))
receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]), name="tectra", store=store)


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"])


handler = receiver.handler
