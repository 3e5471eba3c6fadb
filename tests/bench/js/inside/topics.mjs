// The pairs of each topic in Node, Deno and Bun.
import { readFileSync } from "node:fs";
import process from "node:process";
import { inNode, onHeaders } from "./handwritten.mjs";
import { asFetchGives, asNodeGives } from "./receive.mjs";

const isNode = !process.versions.bun && !process.versions.deno;
const decoder = new TextDecoder();
const here = {
  receive: isNode ? asNodeGives : asFetchGives,
  theirs: isNode ? inNode : onHeaders,
  textOf: isNode ? (body) => body.toString() : (body) => decoder.decode(body),
  against: "the documentation's snippet",
};

export const topics = {
  async hmac({ sizes, targets, texts }) {
    const { hmac } = await import("./hmac.mjs");
    return hmac({ ...here, theirs: here.theirs.tuteliq, sizes, targets, texts });
  },
  async events() {
    const { events } = await import("./events.mjs");
    return events({ ...here, payloads: JSON.parse(readFileSync(new URL("payloads.json", import.meta.url), "utf8")) });
  },
};
