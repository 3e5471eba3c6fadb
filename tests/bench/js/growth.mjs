// What doesn't grow: memory over very many verifications, the time a byte, memory over a large body. MB: 2^20 bytes.
import { join } from "node:path";
import { stopAll } from "../../e2e/serve.mjs";
import { residentMegabytes } from "../../packaging/load/processes.mjs";
import { answer, answers } from "./programs.mjs";
import { worker } from "./workerd.mjs";

const MB = 1 << 20;
const nodeVersion = `Node ${process.versions.node}`;
const fromWhere = { "as installed": false, "in WebAssembly": true };

export async function growth(laid, rows, choice) {
  await manyInNode(laid, rows, choice);
  await manyInWorkerd(laid, rows, choice);
  for (const [way, wasm] of Object.entries(fromWhere)) await timeOfBodies(laid, rows, choice, way, wasm);
  await memoryOfBodies(laid, rows, choice);
}

/**
 * After a tenth, everything is compiled and the heap has the size it wants. To keep nine bytes of each of the other
 * 900,000 would take 8 MB, and nothing that is kept of a delivery takes less.
 */
const BOUND_MB = 8;
const many = { section: "growth", unit: "MB", target: BOUND_MB, better: "lower" };

async function manyInNode({ folder, inside }, rows, { quick, wanted }) {
  const times = quick ? 100_000 : 1_000_000;
  const row = { ...many, what: `RSS, ${span(times)}`, where: nodeVersion };
  const wasm = { ...row, what: `WebAssembly's memory, ${span(times)}`, target: 0 };
  if (!wanted(row) && !wanted(wasm)) return;
  const { tenth, end } = await answer(process.execPath, ["--expose-gc", join(inside, "growth/many-in-node.mjs"), `${times}`], folder);
  rows.add({ ...row, median: (end.rss - tenth.rss) / MB });
  rows.add({ ...wasm, median: (end.wasm - tenth.wasm) / MB });
}

/**
 * Its node:crypto lets the heap grow by some 80 MB in the first 400,000 hashes, and keeps eight bytes of each: so do a
 * bare hash and the snippet. What hookseal keeps is seen where WebAssembly hashes.
 */
async function manyInWorkerd(laid, rows, choice) {
  const ways = [
    { main: "worker-wasm.mjs", what: "RSS, in WebAssembly", from: 0.1, target: BOUND_MB },
    { main: "worker.mjs", what: "RSS, as installed", from: 0.5, target: BOUND_MB / 2 },
    { main: "worker-hash.mjs", what: "RSS, a bare crypto.hash each time", from: 0.5 },
  ];
  for (const way of ways) await oneWayInWorkerd(laid, rows, choice, way);
}

async function oneWayInWorkerd(laid, rows, { quick, wanted }, { main, what, from, target }) {
  const times = quick ? 100_000 : 1_000_000;
  const where = `workerd ${laid.require("workerd/package.json").version}`;
  const row = { ...many, what: `${what}, ${span(times, from)}`, where, target };
  if (!wanted(row)) return;
  const ask = await worker(laid, main, ["nodejs_compat"]);
  const pairs = await ask("pairs", { sizes: "[]" });
  const pair = pairs.findIndex(({ what }) => what === "all four providers");
  let before;
  for (let done = 0; done < times; done += times / 100) {
    if (done === times * from) before = residentMegabytes();
    await ask("grow", { pair, times: times / 100 });
  }
  rows.add({ ...row, median: residentMegabytes() - before });
  stopAll();
}

/** 64 times the body in 64 times the time. A cache that the large ones don't fit into may take half as much again. */
async function timeOfBodies({ folder, inside }, rows, { quick, wanted }, way, wasm) {
  const what = `verify only, ${way}: time a byte, the largest to the smallest from 1 MB to 64 MB`;
  const row = { section: "growth", what, where: nodeVersion, unit: "ratio", target: 1.5, better: "lower" };
  if (!wanted(row)) return;
  const asked = JSON.stringify({ rounds: quick ? 3 : 7, millis: quick ? 20 : 60, wasm });
  const large = [];
  for await (const { size, nanos } of answers(process.execPath, [join(inside, "growth/bodies.mjs"), asked], folder)) {
    const perByte = rows.spread(nanos).median / size;
    console.log(`  ${size} B: ${perByte.toPrecision(3)} ns a byte`);
    if (size >= MB) large.push(perByte);
  }
  rows.add({ ...row, median: Math.max(...large) / Math.min(...large) });
}

/** What hookseal takes of its own for a body of 64 MB: a copy in WebAssembly's memory, where it needs one, and 1 MB. */
async function memoryOfBodies({ folder, inside }, rows, { wanted }) {
  const size = 64 * MB;
  const peak = async (how, wasm) => {
    const asked = JSON.stringify({ how, wasm, size });
    const { before, peak } = await answer(process.execPath, ["--expose-gc", join(inside, "growth/peak.mjs"), asked], folder);
    return (peak - before) / MB;
  };
  for (const [way, wasm] of Object.entries(fromWhere)) {
    const row = { section: "growth", where: nodeVersion, unit: "MB", target: size / MB + 1, better: "lower" };
    const alone = { ...row, what: `verify only, ${way}: memory beyond a 64 MB body` };
    if (wanted(alone)) rows.add({ ...alone, median: await peak("verifySignature", wasm) });
    const parsed = {
      ...row,
      what: `verify and parse, ${way}: memory for a 64 MB body, beyond what the other takes`,
      against: "the documentation's snippet and JSON.parse",
    };
    if (wanted(parsed)) rows.add({ ...parsed, median: (await peak("verify", wasm)) - (await peak("snippet", wasm)) });
  }
}

function span(times, from = 0.1) {
  return `from ${from === 0.1 ? "a tenth" : "a half"} to the end of ${times.toLocaleString("en")} verifications`;
}
