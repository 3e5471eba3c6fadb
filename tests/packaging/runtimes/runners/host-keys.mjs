// Node, Deno, Bun: the last argument is the keys, as JSON.
import process from "node:process";
import * as hookseal from "hookseal";
import { computedByHost } from "../conformance/host-keys.mjs";

const { tuning } = await import(new URL("../node_modules/hookseal/dist/tuning.js", import.meta.url));
console.log(JSON.stringify(computedByHost(hookseal, tuning, JSON.parse(process.argv.at(-1)))));
