// Every adapter of the package that takes requests in this process, behind its real framework where it has one.
import { createServer } from "node:http";
import { parsed, send } from "../../packaging/adapters/send.mjs";
import { lambdaEvents } from "./lambda-events.mjs";
import { load } from "./package.mjs";

// What a case may need of an adapter.
const http = ["any_body", "bytes", "chunks", "parallel", "stalls", "gives_up", "at_root"];

const openers = {
  fetch: () => ({ entry: "fetch", abilities: http, open: (receiver) => ({ send: (request) => sendRequest(receiver.handler, request) }) }),
  http: () => ({ entry: "express", abilities: http, open: ({ handler }) => listen(createServer(handler)) }),
  async express() {
    const { default: express } = await load("express");
    return { entry: "express", abilities: http, open: ({ handler }) => listen(createServer(express().all("/", handler))) };
  },
  async connect() {
    const { default: connect } = await load("connect");
    return { entry: "express", abilities: http, open: ({ handler }) => listen(createServer(connect().use("/", handler))) };
  },
  async fastify() {
    const { default: fastify } = await load("fastify");
    return {
      entry: "fastify",
      abilities: http,
      routes: true,
      async open(receiver) {
        const app = fastify();
        app.register(receiver.plugin, { url: "/" });
        await app.ready();
        app.server.listen(0, "127.0.0.1");
        return listening(app.server);
      },
    };
  },
  async hono() {
    const { Hono } = await load("hono");
    return {
      entry: "hono",
      abilities: http,
      open: ({ handler }) => ({ send: (request) => sendRequest(new Hono().all("/", handler).fetch, request) }),
    };
  },
  ...Object.fromEntries(
    Object.entries(lambdaEvents).flatMap(([shape, eventOf]) =>
      [false, true].map((base64) => [`lambda-${shape}${base64 ? "-base64" : ""}`, () => lambda(shape, eventOf, base64)]),
    ),
  ),
};

/** The names of those that no framework is needed for. */
export const alone = ["fetch", "http", ...Object.keys(openers).filter((name) => name.startsWith("lambda-"))];

/** `{ Receiver, abilities, routes, open(receiver) }` */
export async function adapterOf(name) {
  const { entry, ...adapter } = await openers[name]();
  const { Receiver } = await load(`hookseal/${entry}`);
  return { ...adapter, Receiver };
}

/** To a handler of the web's own requests. */
async function sendRequest(handler, { method, query = "", headers, body, chunkSize, stalls }) {
  const stalled = stalls && new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(body.subarray(0, body.length / 2))) });
  const stream = stalled || (chunkSize && new ReadableStream({ start: (controller) => pieces(controller, body, chunkSize) }));
  const request = new Request(`http://localhost/${query}`, { method, headers, body: stream ?? body, duplex: "half" });
  const response = await handler(request);
  const text = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), text, json: parsed(text) };
}

function pieces(controller, body, size) {
  for (let at = 0; at < body.length; at += size) controller.enqueue(new Uint8Array(body.subarray(at, at + size)));
  controller.close();
}

function listen(server) {
  return listening(server.listen(0, "127.0.0.1"));
}

async function listening(server) {
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return {
    send: (request) => sendOver(url, request),
    close: () => void (server.closeAllConnections(), server.close()),
  };
}

/** Over HTTP. */
export function sendOver(url, { method, query = "", headers, body, chunkSize, stalls }) {
  return send(url + query, { method, headers: Object.fromEntries(headers), body, chunkSize, stalls });
}

function lambda(shape, eventOf, base64) {
  const lists = shape === "rest" || shape === "alb" ? ["repeated_headers"] : [];
  return {
    entry: "lambda",
    abilities: ["any_body", "parallel", ...(base64 ? ["bytes"] : []), ...lists],
    open: (receiver) => ({
      async send({ method, query, headers, body = Buffer.alloc(0) }) {
        const text = body.length === 0 ? null : body.toString(base64 ? "base64" : "utf8");
        const response = await receiver.handler(JSON.parse(JSON.stringify(eventOf({ method, query, headers, body: text, isBase64Encoded: base64 }))));
        return { status: response.statusCode, headers: lowerCased(headersOf(shape, response)), text: response.body, json: parsed(response.body) };
      },
    }),
  };
}

/** A load balancer that sends lists reads lists alone. */
function headersOf(shape, { headers, multiValueHeaders }) {
  return shape === "alb" ? Object.fromEntries(Object.entries(multiValueHeaders).map(([name, [value]]) => [name, value])) : headers;
}

function lowerCased(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
