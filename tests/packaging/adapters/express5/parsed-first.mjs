// What goes wrong, and what looks wrong and isn't: body parsers before the receiver.
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = express();
// It parses, and the raw bytes are gone.
app.post("/parsed", express.json(), receiver.handler);
// It reads no JSON and, in Express 4, leaves {} in request.body: the raw bytes are still in the stream.
app.post("/unparsed", express.urlencoded({ extended: false }), receiver.handler);
// It keeps the raw bytes.
app.post("/raw", express.raw({ type: () => true, limit: "1mb" }), receiver.handler);
// It keeps the raw bytes beside what it parsed, as NestJS and cloud functions do.
app.post("/kept", express.json({ limit: "1mb", verify: (request, _, bytes) => void Object.assign(request, { rawBody: bytes }) }), receiver.handler);
// It reads, and keeps nothing.
app.post("/lost", (request, _, next) => void request.resume().on("end", next), receiver.handler);

app.listen(3000);
