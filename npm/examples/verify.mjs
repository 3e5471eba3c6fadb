import express from "express";
import { Webhook, WebhookVerificationError } from "hookseal";

const stripe = new Webhook("stripe", process.env.STRIPE_WEBHOOK_SECRET ?? "");
const app = express();

app.post("/webhooks/stripe", express.raw({ type: () => true, limit: "5mb" }), (request, response) => {
  try {
    const event = stripe.verify(request.body ?? "", request.headers); // the bytes as they came, not parsed
    console.log(event.type, event.id);
    response.sendStatus(200);
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    console.warn(error.message); // what was expected and what was found; never a secret
    response.status(error.status).json({ code: error.code });
  }
});
app.listen(3000);
