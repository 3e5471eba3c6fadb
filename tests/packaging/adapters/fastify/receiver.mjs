// TECTRA_WEBHOOK_SECRET=whsec_… node receiver.mjs
import fastify from "fastify";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fastify";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = fastify();
app.register(receiver.plugin, { url: "/webhooks/tectra" }); // your other routes go on parsing their bodies
app.post("/echo", async (request) => request.body);

await app.listen({ port: 3000 });
