// TECTRA_WEBHOOK_SECRET=whsec_… PORT=3000 node receiver.mjs
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { record } from "./records.mjs"; // what you do about an event

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

const app = express();
app.post("/webhooks/tectra", receiver.handler);
app.use(express.json()); // for your other routes: after the receiver's

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
