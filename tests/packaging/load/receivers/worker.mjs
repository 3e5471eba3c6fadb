import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fetch";
import { handle, handled } from "./handling.mjs";
import { secret } from "./secret.mjs";

// workerd runs one isolate, so that this receiver's own memory knows all that was handled.
const receiver = new Receiver(new Webhook("tectra", secret)).on("batch.anchored", handle);

export default {
  fetch: (request) => (new URL(request.url).pathname === "/handled" ? Response.json(handled()) : receiver.handler(request)),
};
