// What goes wrong: the handler on a route whose body Fastify parses. And what doesn't: a parser that keeps the bytes.
import fastify from "fastify";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fastify";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = fastify();
app.post("/parsed", receiver.handler);
app.register(async (routes) => {
  routes.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => done(null, body));
  routes.post("/raw", receiver.handler);
});
app.register(async (routes) => {
  // It keeps the raw bytes beside what it parsed, as NestJS and fastify-raw-body do.
  routes.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, rawBody, done) => {
    Object.assign(request, { rawBody });
    done(null, { parsed: "of them" });
  });
  routes.post("/kept", receiver.handler);
});

await app.listen({ port: 3000 });
