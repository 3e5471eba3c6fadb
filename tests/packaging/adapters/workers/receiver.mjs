// A secret: npx wrangler secret put TECTRA_WEBHOOK_SECRET
import { env } from "cloudflare:workers";
import { Webhook } from "hookseal";
import { DurableObjectStore } from "hookseal/durable-object";
import { Receiver } from "hookseal/fetch";
import { record } from "./records.mjs"; // what you do about an event

export { IdempotencyObject } from "hookseal/durable-object";

const webhook = new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET);
const receiver = new Receiver(webhook, { store: new DurableObjectStore(env.IDEMPOTENCY) })
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

export default { fetch: receiver.handler };
