// TECTRA_WEBHOOK_SECRET=whsec_… PORT=3000 node receiver.mjs
import fastify from "fastify";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fastify";
import { record } from "./records.mjs"; // what you do about an event

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

const app = fastify();
app.register(receiver.plugin, { url: "/webhooks/tectra" }); // your other routes go on parsing their bodies
app.post("/echo", async (request) => request.body);

console.log(`listening on ${await app.listen({ port: Number(process.env.PORT ?? 3000), host: "127.0.0.1" })}`);
