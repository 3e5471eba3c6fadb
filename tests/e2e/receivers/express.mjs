// All five providers behind one Express route. It runs from a project that has express and hookseal installed.
import express from "express";
import { Webhook, WebhookVerificationError } from "hookseal";

const webhooks = new Map([
  ["tusky", new Webhook("tusky", process.env.TUSKY_WEBHOOK_SECRET)],
  ["filedgr", new Webhook("filedgr", process.env.FILEDGR_WEBHOOK_SECRET)],
  ["thunderstack", new Webhook("thunderstack", process.env.THUNDERSTACK_PUBLIC_KEY)],
  ["tuteliq", new Webhook("tuteliq", process.env.TUTELIQ_WEBHOOK_SECRET)],
  ["tectra", new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET)],
]);

const app = express();

app.post("/webhooks/:provider", express.raw({ type: () => true, limit: "1mb" }), (request, response) => {
  const webhook = webhooks.get(request.params.provider);
  if (!webhook) return response.status(404).json({ code: "no_such_webhook" });
  const { type, id, recognized } = webhook.verify(request.body ?? "", request.headers);
  response.json({ type, id, recognized });
});

app.use((error, request, response, next) => {
  const refused = error instanceof WebhookVerificationError;
  if (!refused) console.error(error);
  response.status(error.status ?? 500).json({ code: refused ? error.code : "not_received" });
});

const server = app.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
