// The Durable Object store's contract, checked where it lives.
import { env } from "cloudflare:workers";
import { DurableObjectStore } from "hookseal/durable-object";
import { contract } from "./contract.mjs";

export { IdempotencyObject } from "hookseal/durable-object";

export default {
  async fetch() {
    try {
      return new Response(`${await contract((options) => new DurableObjectStore(env.IDEMPOTENCY, options))} properties`);
    } catch (error) {
      return new Response(String(error?.stack), { status: 500 });
    }
  },
};
