// Lambda runs as many instances as there are requests at once: only a store outside them knows what was handled.
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/lambda";
import { RedisStore } from "hookseal/redis";
import { createClient } from "redis";

const redis = createClient({ url: process.env.REDIS_URL ?? "redis://localhost:6379" });
redis.on("error", (error) => console.error("redis:", error.message)); // without a listener it would end the process
await redis.connect();

// The lease: no shorter than the function's own time limit.
const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? "");
const receiver = new Receiver(webhook, { name: "tectra", store: new RedisStore(redis), lease: 30 })
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

export const handler = receiver.handler;
