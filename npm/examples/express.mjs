import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const stripe = new Webhook("stripe", process.env.STRIPE_WEBHOOK_SECRET ?? "");
const receiver = new Receiver(stripe)
  .on("invoice.paid", (event) => console.log("paid:", event.payload.data.object.id));

const app = express();
app.post("/webhooks/stripe", receiver.handler); // it reads the raw body itself: no express.json() before it
app.listen(3000);
