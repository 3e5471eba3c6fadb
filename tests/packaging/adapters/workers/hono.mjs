// Hono in a Worker.
import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/hono";

const receiver = new Receiver(new Webhook("tectra", env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = new Hono();
app.post("/webhooks/tectra", receiver.handler);

export default app;
