import { Webhook } from "hookseal";
import { Receiver } from "hookseal/lambda";
import { record } from "./records.mjs"; // what you do about an event

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

export const handler = receiver.handler;
