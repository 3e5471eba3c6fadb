// TECTRA_WEBHOOK_SECRET=whsec_…
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fetch";

export const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));
