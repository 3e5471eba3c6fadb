// The pairs of each topic in Node, Deno and Bun.
import { readFileSync } from "node:fs";
import process from "node:process";
import { inNode, onHeaders } from "./handwritten.mjs";
import { asFetchGives, asNodeGives } from "./receive.mjs";

const isNode = !process.versions.bun && !process.versions.deno;
const decoder = new TextDecoder();
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const here = {
  receive: isNode ? asNodeGives : asFetchGives,
  theirs: isNode ? inNode : onHeaders,
  textOf: isNode ? (body) => body.toString() : (body) => decoder.decode(body),
  against: "the documentation's snippet",
};

/** Each loads its own alone: what one topic compiles, the next doesn't meet. */
export const topics = {
  async hmac(asked) {
    const { hmac } = await import("./hmac.mjs");
    return hmac({ ...here, ...asked, theirs: here.theirs.tuteliq });
  },
  async events({ target } = {}) {
    const { events } = await import("./events.mjs");
    return events({ ...here, target, payloads: read("payloads.json") });
  },
  async peers() {
    const { peers } = await import("./peers.mjs");
    return peers(here);
  },
  async rsa(asked) {
    const { rsa } = await import("./rsa.mjs");
    return rsa({ ...here, ...asked, theirs: here.theirs.thunderstack, payloads: read("payloads.json"), keys: read("keys.json") });
  },
  async curves(asked) {
    const { curves } = await import("./curves.mjs");
    return curves({ ...here, ...asked, keys: read("keys.json") });
  },
};
