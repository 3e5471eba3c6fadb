// What goes wrong: a middleware that reads the body, here as JSON.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/hono";

const app = new Hono();
app.use("/parsed", async (context, next) => {
  await context.req.json();
  await next();
});
app.post("/parsed", new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? "")).handler);

serve({ fetch: app.fetch, port: 3000 });
