// Express with hookseal.
import express from "express";
import { Webhook, WebhookVerificationError } from "hookseal";
import { listen } from "./listen.mjs";

const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET);
const app = express();

app.post("/webhooks/tectra", express.raw({ type: "application/json" }), (req, res) => {
  try {
    const event = webhook.verify(req.body, req.headers);
    res.json({ received: event.type, tx: event.data.tx_hash });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    res.status(error.status).json({ error: error.code });
  }
});

listen(app);
