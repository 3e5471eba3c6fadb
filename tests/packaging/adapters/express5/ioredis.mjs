// As node-redis.mjs, with the other client.
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { RedisStore } from "hookseal/redis";
import { Redis } from "ioredis";
import { record } from "./records.mjs";

const redis = new Redis(process.env.REDIS_URL);
redis.on("error", (error) => console.error("redis:", error.message));

const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET);
const receiver = new Receiver(webhook, { store: new RedisStore(redis), lease: Number(process.env.LEASE ?? 300) })
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

const app = express();
app.post("/webhooks/tectra", receiver.handler);

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
