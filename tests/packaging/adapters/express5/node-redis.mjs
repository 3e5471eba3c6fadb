// As receiver.mjs, for several processes: what one has handled, none handles again.
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { RedisStore } from "hookseal/redis";
import { createClient } from "redis";

const redis = createClient({ url: process.env.REDIS_URL ?? "redis://localhost:6379" });
redis.on("error", (error) => console.error("redis:", error.message)); // without a listener it would end the process
await redis.connect();

const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? "");
const receiver = new Receiver(webhook, { name: "tectra", store: new RedisStore(redis), lease: Number(process.env.LEASE ?? 60) })
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = express();
app.post("/webhooks/tectra", receiver.handler);

app.listen(3000);
