// Middleware that reads the body: what goes wrong, and what doesn't, because Hono keeps what its own readers have read.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/hono";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = new Hono();
// Read past Hono: the raw bytes are gone.
app.post("/parsed", async (context, next) => void (await context.req.raw.json(), await next()));
// They are kept; of json() since Hono 4.8, before that they are gone as well.
app.post("/json", async (context, next) => void (await context.req.json().catch(() => {}), await next()));
app.post("/text", async (context, next) => void (await context.req.text(), await next()));
app.post("/bytes", async (context, next) => void (await context.req.arrayBuffer(), await next()));
app.post("/:reader", receiver.handler);

serve({ fetch: app.fetch, port: 3000 });
