// What was handled is kept in Upstash's Redis, which a Worker reaches by HTTP.
import { env } from "cloudflare:workers";
import { Redis } from "@upstash/redis/cloudflare";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fetch";
import { RedisStore } from "hookseal/redis";

const store = new RedisStore(Redis.fromEnv(env));
const receiver = new Receiver(new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET), { name: "tectra", store })
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

export default { fetch: receiver.handler };
