// What goes wrong: the handler on a route whose body Fastify parses. And what doesn't: a parser that keeps the bytes.
import fastify from "fastify";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fastify";
import { record } from "./records.mjs";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET))
  .on("content.signed", (event) => record(event.data.record_id))
  .on("batch.anchored", (event) => record(event.data.batch_id));

const app = fastify();
app.post("/parsed", receiver.handler);
app.register(async (routes) => {
  routes.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => done(null, body));
  routes.post("/raw", receiver.handler);
});

console.log(`listening on ${await app.listen({ port: Number(process.env.PORT ?? 3000), host: "127.0.0.1" })}`);
