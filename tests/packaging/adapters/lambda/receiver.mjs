import { Webhook } from "hookseal";
import { Receiver } from "hookseal/lambda";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

export const handler = receiver.handler;
