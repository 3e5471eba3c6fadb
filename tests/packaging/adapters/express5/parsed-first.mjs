// What goes wrong, and what looks wrong and isn't: body parsers before the receiver.
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { record } from "./records.mjs";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

const app = express();
// It parses, and the raw bytes are gone.
app.post("/parsed", express.json(), receiver.handler);
// It reads no JSON and, in Express 4, leaves {} in request.body: the raw bytes are still in the stream.
app.post("/unparsed", express.urlencoded({ extended: false }), receiver.handler);
// It keeps the raw bytes.
app.post("/raw", express.raw({ type: () => true, limit: "1mb" }), receiver.handler);
// It keeps the raw bytes beside what it parsed, as NestJS and cloud functions do.
app.post("/kept", express.json({ limit: "1mb", verify: (request, _, bytes) => void (request.rawBody = bytes) }), receiver.handler);
// It reads, and keeps nothing.
app.post("/lost", (request, _, next) => void request.resume().on("end", next), receiver.handler);

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
