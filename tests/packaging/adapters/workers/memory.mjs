// Without a store of its own: each isolate remembers for itself. And what goes wrong: reading the body first.
import { env } from "cloudflare:workers";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fetch";
import { record } from "./records.mjs";

const receiver = new Receiver(new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

export default {
  async fetch(request) {
    if (new URL(request.url).pathname === "/parsed") await request.json();
    return receiver.handler(request);
  },
};
