// Serves what takes a Request and answers a Response with nothing but Node, as the frameworks do.
import { createServer } from "node:http";
import { Readable } from "node:stream";
import * as next from "./next.mjs";
import * as sveltekit from "./sveltekit.js";

const routes = {
  "/webhooks/tectra": (request) => next.POST(request),
  "/sveltekit": (request) => sveltekit.POST({ request }),
  "/parsed": async (request) => {
    await request.json();
    return next.POST(request);
  },
};

const server = createServer(async (incoming, outgoing) => {
  const { method, headers, url } = incoming;
  const body = ["GET", "HEAD"].includes(method) ? undefined : Readable.toWeb(incoming);
  const request = new Request(new URL(url, "http://127.0.0.1"), { method, headers, body, duplex: "half" });
  const response = await routes[url](request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(3000);
