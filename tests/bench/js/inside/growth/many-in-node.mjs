// node --expose-gc many-in-node.mjs 1000000: prints the memory after a tenth and at the end, in bytes.
import { topics } from "../topics.mjs";
import { verifyMany } from "./many.mjs";

const { memoryBytes } = await import(new URL("./tuning.js", import.meta.resolve("hookseal")));
const times = Number(process.argv[2]);
const pairs = await topics.events();
const sides = await pairs.at(-1).make(); // all four providers

function memory() {
  globalThis.gc();
  return { rss: process.memoryUsage.rss(), wasm: memoryBytes() };
}

verifyMany(sides, times / 10);
const tenth = memory();
verifyMany(sides, times - times / 10);
console.log(JSON.stringify({ tenth, end: memory() }));
