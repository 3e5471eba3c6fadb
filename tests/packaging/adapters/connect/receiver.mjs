// TECTRA_WEBHOOK_SECRET=whsec_… node receiver.mjs
import { createServer } from "node:http";
import connect from "connect";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = connect();
app.use("/webhooks/tectra", receiver.handler); // without a framework: createServer(receiver.handler)

createServer(app).listen(3000);
