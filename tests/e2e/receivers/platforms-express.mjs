// One platform of each kind behind Express: PLATFORM_CASES names the file of cases.
import { readFileSync } from "node:fs";
import express from "express";
import { Receiver } from "hookseal/express";
import { receiverOf } from "./platform-receivers.mjs";

const cases = JSON.parse(readFileSync(process.env.PLATFORM_CASES, "utf8"));
const app = express();

app.all("/:id", (request, response, next) =>
  receiverOf(cases, Receiver, request.params.id, request.get("X-Now")).handler(request, response, next));

const server = app.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
