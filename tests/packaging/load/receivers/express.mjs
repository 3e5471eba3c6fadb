import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { handle, handled } from "./handling.mjs";
import { secret } from "./secret.mjs";

const receiver = new Receiver(new Webhook("tectra", secret)).on("batch.anchored", handle);

const app = express();
app.post("/webhooks/tectra", receiver.handler);
app.get("/handled", (_, response) => void response.json(handled()));
// What is still held after a collection, in MB.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
app.get("/heap", (_, response) => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  response.json((heapUsed + external) / 2 ** 20);
});

const server = app.listen(0, "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
