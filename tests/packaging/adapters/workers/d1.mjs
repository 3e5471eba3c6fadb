// What was handled is kept in a D1 database, bound as DB.
import { env } from "cloudflare:workers";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fetch";
import { D1Store } from "hookseal/sqlite";

const webhook = new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET);
const receiver = new Receiver(webhook, { name: "tectra", store: new D1Store(env.DB) })
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

export default { fetch: receiver.handler };
