// TECTRA_WEBHOOK_SECRET=whsec_… PORT=3000 node receiver.mjs
import { createServer } from "node:http";
import connect from "connect";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { record } from "./records.mjs"; // what you do about an event

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

const app = connect();
app.use("/webhooks/tectra", receiver.handler); // without a framework: createServer(receiver.handler)

const server = createServer(app).listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
