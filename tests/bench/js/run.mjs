// hookseal against what people write by hand and against its peers, in every JavaScript runtime; each as it is installed
// from the packed tarball, through its public face.
//
//   node tests/bench/js/run.mjs --tarball dist/hookseal-X.tgz [--work target/bench] [--out target/bench/js.jsonl]
//        [--quick] [--only PART-OF-A-ROW'S-NAME]
//
// Leaves a line of JSON for each row. A time never fails it: exit code 1 means that something doesn't work, or that a
// verdict is wrong.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { place } from "./place.mjs";
import { answers } from "./programs.mjs";
import { rowsInto } from "./rows.mjs";

const text = { type: "string" };
const { values } = parseArgs({
  options: { tarball: text, work: { ...text, default: "target/bench" }, out: text, quick: { type: "boolean", default: false }, only: { ...text, default: "" } },
});
if (!values.tarball || !existsSync(values.tarball)) throw new Error(`--tarball names no file: ${values.tarball ?? "not given"}`);
const { quick, only } = values;
const { folder, inside, require } = place(resolve(values.work), resolve(values.tarball));
const rows = rowsInto(resolve(values.out ?? join(values.work, "js.jsonl")), require("simple-statistics"));
const rounds = quick ? { count: 5, millis: 20 } : { count: 21, millis: 50 };

const program = (name) => join(folder, "node_modules", name);
const nodes = [process.execPath, program("node22/bin/node"), program("node24/bin/node")].map((node) => [node, []]);
const small = [64, 128, 256, 512];
const large = [1, 4, 16, 64, 256, 1024].map((kilobytes) => kilobytes << 10);
const few = [64, 512, 1 << 10, 64 << 10, 1 << 20];

for (const node of nodes) {
  await ask(node, { topic: "hmac", sizes: quick ? few : [...small, ...large], targets: { small: 0.8, large: 1 }, texts: [512] });
  await ask(node, { topic: "events" });
}

async function ask([runtime, flags], topic) {
  const asked = JSON.stringify({ ...topic, ...rounds, only });
  for await (const answer of answers(runtime, [...flags, join(inside, "program.mjs"), asked], folder)) rows.addRatio(answer);
}
