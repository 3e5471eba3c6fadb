// One platform of each kind in a Worker, bundled with its cases.
import { Receiver } from "hookseal/fetch";
import { receiverOf } from "./platform-receivers.mjs";
import cases from "./platform-cases.json";

export default {
  fetch: (request) =>
    receiverOf(cases, Receiver, new URL(request.url).pathname.slice(1), request.headers.get("X-Now")).handler(request),
};
