// Without a store of its own: each isolate remembers for itself.
import { env } from "cloudflare:workers";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fetch";

const receiver = new Receiver(new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

export default { fetch: receiver.handler };
