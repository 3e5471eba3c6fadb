// A receiver with Express. What its handler does is what receiver.py does: it fails the first time where the event's
// name says so, works a little, and records in Redis that the event was handled, and by whom, in one transaction.
import { setTimeout as wait } from "node:timers/promises";
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { RedisStore } from "hookseal/redis";
import { createClient } from "redis";

const { NAME, PORT, REDIS_URL, LEASE, SECRET } = process.env;
const redis = createClient({ url: REDIS_URL });
redis.on("error", (error) => console.error("redis:", error.message));
await redis.connect();

const receiver = new Receiver(new Webhook("tectra", SECRET), {
  name: "proof",
  store: new RedisStore(redis),
  lease: Number(LEASE),
  onError: (error) => error.message === "the first time fails" || console.error(error),
}).on("content.signed", async ({ data: { record_id: name } }) => {
  if (name.endsWith("-fails") && (await redis.set(`failed:${name}`, NAME, { NX: true }))) {
    throw new Error("the first time fails");
  }
  await wait(Math.random() * 2);
  await redis.multi().incr(`handled:${name}`).rPush(`by:${name}`, NAME).exec();
  await wait(Math.random() * 2);
});

const app = express();
app.post("/webhooks", receiver.handler);
app.listen(Number(PORT), "127.0.0.1");
