// Receives Tectra's webhooks in a Cloudflare Worker. Its secret: npx wrangler secret put TECTRA_WEBHOOK_SECRET
import { env } from "cloudflare:workers";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fetch";

const receiver = new Receiver(new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.tx_hash))
  .on("content.verified", (event) => console.log("verified:", event.data.authentic));

export default { fetch: receiver.handler };
