// TECTRA_WEBHOOK_SECRET=whsec_… node receiver.mjs
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = express();
app.post("/webhooks/tectra", receiver.handler);
app.use(express.json()); // for your other routes: after the receiver's

app.listen(3000);
