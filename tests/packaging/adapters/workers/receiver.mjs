// A secret: npx wrangler secret put TECTRA_WEBHOOK_SECRET
import { env } from "cloudflare:workers";
import { Webhook } from "hookseal";
import { DurableObjectStore } from "hookseal/durable-object";
import { Receiver } from "hookseal/fetch";

export { IdempotencyObject } from "hookseal/durable-object";

const webhook = new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET);
const receiver = new Receiver(webhook, { name: "tectra", store: new DurableObjectStore(env.IDEMPOTENCY) })
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

export default { fetch: receiver.handler };
