// TECTRA_WEBHOOK_SECRET=whsec_… PORT=3000 node receiver.mjs
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/hono";
import { record } from "./records.mjs"; // what you do about an event

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

const app = new Hono();
app.post("/webhooks/tectra", receiver.handler);

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: "127.0.0.1" }, ({ port }) => {
  console.log(`listening on http://127.0.0.1:${port}`);
});
