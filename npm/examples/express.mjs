// Receives Tectra's webhooks with Express: TECTRA_WEBHOOK_SECRET=whsec_… PORT=3000 node express.mjs
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.tx_hash))
  .on("content.verified", (event) => console.log("verified:", event.data.authentic));

const app = express();
// It reads the raw body itself, because the signature covers the bytes as they were sent: no express.json() before it.
app.post("/webhooks/tectra", receiver.handler);

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
