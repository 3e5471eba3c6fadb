// The contract of stores, played where they live, on the one whose binding is there: each case in a request of its own.
import { env } from "cloudflare:workers";
import { DurableObjectStore } from "hookseal/durable-object";
import { D1Store } from "hookseal/sqlite";
import { playStore } from "./stores.mjs";
import { cases } from "./stores.json";

export { IdempotencyObject } from "hookseal/durable-object";

const stage = {
  open: (options) => (env.DB ? new D1Store(env.DB, options) : new DurableObjectStore(env.IDEMPOTENCY, options)),
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
};

export default {
  async fetch(request) {
    const id = new URL(request.url).pathname.slice(1);
    try {
      await playStore({ ...stage, begin: `${id}:` }, cases.find((one) => one.id === id));
      return new Response("as expected");
    } catch (error) {
      return new Response(String(error?.stack), { status: 500 });
    }
  },
};
