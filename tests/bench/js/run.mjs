// hookseal against what people write by hand and against its peers, in every JavaScript runtime; each as it is installed
// from the packed tarball, through its public API.
//
//   node tests/bench/js/run.mjs --tarball dist/hookseal-X.tgz [--work target/bench] [--out target/bench/js.jsonl]
//        [--quick] [--only PART-OF-A-ROW'S-NAME]
//
// Leaves a line of JSON for each row. A time never fails it: exit code 1 means that something doesn't work, or that a
// verdict is wrong.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { stopAll } from "../../e2e/serve.mjs";
import { express } from "./express.mjs";
import { growth } from "./growth.mjs";
import { place } from "./place.mjs";
import { answers } from "./programs.mjs";
import { nameOf, rowsInto } from "./rows.mjs";
import { sizes } from "./sizes.mjs";
import { start } from "./start.mjs";
import { webhooks } from "./webhooks.mjs";
import { pairsInWorkerd } from "./workerd.mjs";

const text = { type: "string" };
const { values } = parseArgs({
  options: {
    tarball: text,
    work: { ...text, default: "target/bench" },
    out: text,
    quick: { type: "boolean", default: false },
    only: { ...text, default: "" },
  },
});
if (!values.tarball || !existsSync(values.tarball)) throw new Error(`--tarball names no file: ${values.tarball ?? "not given"}`);
const { quick, only } = values;
const laid = place(resolve(values.work), resolve(values.tarball));
const { folder, inside, require } = laid;
const rows = rowsInto(resolve(values.out ?? join(values.work, "js.jsonl")), require("simple-statistics"));
const rounds = quick ? { count: 5, millis: 20 } : { count: 21, millis: 50 };
const choice = { quick, wanted: (row) => nameOf(row).includes(only) };

const { node, node22, node24, bun, deno } = laid.runtimes;
const few = [64, 512, 1 << 10, 64 << 10, 1 << 20];
const all = [64, 128, 256, 512, 1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10, 1 << 20];

const targets = new Map([
  [node, { hmac: { small: 0.8, medium: 0.8, large: 1 }, events: 0.95 }],
  [node22, { hmac: { small: 0.8, medium: 0.8, large: 1 }, events: 1.02 }],
  [node24, { hmac: { small: 0.8, medium: 0.83, large: 1 }, events: 1.02 }],
]);
for (const [runtime, { hmac, events }] of targets) {
  await step(() => topic(runtime, { topic: "hmac", sizes: quick ? few : all, targets: hmac, texts: [512] }));
  await step(() => topic(runtime, { topic: "events", target: events }));
  await step(() => topic(runtime, { topic: "rsa", targets: { installed: 0.25, wasm: 1 } }));
  await step(() => topic(runtime, { topic: "curves", target: 1.2 }));
}
for (const runtime of [bun, deno]) {
  await step(() => topic(runtime, { topic: "hmac", sizes: few }));
  await step(() => topic(runtime, { topic: "events" }));
  await step(() => topic(runtime, { topic: "rsa" }));
  await step(() => topic(runtime, { topic: "curves" }));
}
await step(() => inWorkerd("worker.mjs", ["nodejs_compat"]));
await step(() => inWorkerd("worker-plain.mjs", []));
await step(() => topic(node, { topic: "peers" }));
for (const part of [express, start, webhooks, sizes, growth]) await step(() => part(laid, rows, choice));

/** What fails leaves its rows out, and the others in. */
async function step(work) {
  try {
    await work();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    stopAll();
  }
}

async function topic({ program, flags }, topic) {
  const asked = JSON.stringify({ ...topic, ...rounds, only });
  for await (const answer of answers(program, [...flags, join(inside, "program.mjs"), asked], folder)) rows.addRatio(answer);
}

async function inWorkerd(main, flags) {
  for await (const answer of pairsInWorkerd(laid, main, flags, { sizes: few, ...rounds, only })) rows.addRatio(answer);
}
