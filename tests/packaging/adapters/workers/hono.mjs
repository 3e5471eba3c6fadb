// Hono in a Worker.
import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/hono";
import { record } from "./records.mjs";

const receiver = new Receiver(new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

const app = new Hono();
app.post("/webhooks/tectra", receiver.handler);

export default app;
