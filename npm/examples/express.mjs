// Receives Tectra's webhooks with Express 5: TECTRA_WEBHOOK_SECRET=whsec_… PORT=3000 node express.mjs
import express from "express";
import { Webhook, WebhookVerificationError } from "hookseal";

const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET);
const app = express();

// The signature covers the bytes as they were sent, so no express.json() may come before this route.
const rawBody = express.raw({ type: () => true, limit: "1mb" });

app.post("/webhooks/tectra", rawBody, (request, response) => {
  const event = webhook.verify(request.body ?? "", request.headers); // a POST without a body leaves none
  if (!event.recognized) console.warn("differs from the documentation:", event.type, event.warnings);
  else switch (event.type) {
    case "content.signed":
      console.log("signed:", event.data.record_id);
      break;
    case "batch.anchored":
      console.log("anchored:", event.data.tx_hash);
      break;
    case "content.verified":
      console.log("verified:", event.data.authentic);
      break;
  }
  response.json({ received: true });
});

// Whoever sent it learns the code and nothing else; the reason is in error.message, for your own log.
app.use((error, request, response, next) => {
  const { status = 500, code } = error instanceof WebhookVerificationError || error.expose ? error : {};
  console.error(error.message);
  response.status(status).json({ code: code ?? (status === 413 ? "body_too_large" : "not_received") });
});

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
