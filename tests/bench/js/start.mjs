// How much CPU time a fresh process takes up to its first event, beyond what it takes with the other side. Pairs of
// processes, the order within each by chance; a figure is the median of the pairs' differences.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { stopAll } from "../../e2e/serve.mjs";
import { packageModules, serveModules } from "../../packaging/workerd.mjs";
import { countsCpu, cpuMillis } from "./cpu.mjs";
import { deliveryOf } from "./deliveries.mjs";

const WARM_PAIRS = 3; // files come from the disk once
const PAIRS = 41;
const QUICK_PAIRS = 9;
const snippet = "the documentation's snippet and JSON.parse";
const common = { section: "start to the first event, CPU time beyond the other's", unit: "ms", better: "lower" };

export async function start(laid, rows, choice) {
  const { node, node22, node24, bun, deno } = laid.runtimes;
  const nodes = [node, node22, node24];
  const first = { what: "a process", against: snippet, sides: ["start/hookseal.mjs", "start/snippet.mjs"] };
  const afterCrypto = {
    what: "a process that has loaded node:crypto",
    against: snippet,
    sides: ["start/hookseal-after-crypto.mjs", "start/snippet-after-crypto.mjs"],
  };
  const processes = (runtime, row) => inProcesses(laid, rows, choice, runtime, row);
  for (const [index, target] of [8, 6, 4].entries()) await processes(nodes[index], { ...first, target });
  for (const [index, target] of [11, 9, 8].entries()) await processes(nodes[index], { ...afterCrypto, target });
  await inWorkerd(laid, rows, choice);
  for (const runtime of [deno, bun]) await processes(runtime, first);
  for (const runtime of nodes) await processes(runtime, lambda(laid));
  for (const [provider, peer] of [["standard-webhooks", "standardwebhooks"], ["standard-webhooks", "svix"], ["stripe", "stripe"]]) {
    await processes(node, { what: `a process, ${provider}`, against: peer, provider, sides: ["start/hookseal.mjs", `start/${peer}.mjs`] });
  }
}

/** Each side is a program and what it is told beside the delivery. */
async function inProcesses(laid, rows, { quick, wanted }, { name, program, flags }, { sides, provider = "tectra", ...row }) {
  const shown = { ...common, ...row, where: name };
  if (!wanted(shown)) return;
  const delivery = await deliveryOf(laid, provider);
  const millisOf = (side) => {
    const [file, ...more] = [side].flat();
    const { stdout, stderr } = spawnSync(program, [...flags, join(laid.inside, file), JSON.stringify(delivery), ...more], {
      cwd: laid.folder,
      encoding: "utf8",
      env: { ...process.env, DO_NOT_TRACK: "1", DENO_NO_UPDATE_CHECK: "1" },
    });
    const { type, millis } = stdout ? JSON.parse(stdout) : {};
    if (type !== delivery.type) throw new Error(`${name}, ${file}: ${stdout}${stderr}`);
    return { millis };
  };
  const pairs = await inPairs(quick, (side) => millisOf(sides[side]));
  add(rows, shown, pairs, "millis");
}

/** Two bundles, as a function's code is uploaded. */
function lambda({ inside, require }) {
  const bundle = (side) => {
    const outfile = join(inside, `start/lambda/${side}-bundled.mjs`);
    const entryPoints = [join(inside, `start/lambda/${side}.mjs`)];
    require("esbuild").buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", minify: true, logLevel: "warning" });
    return ["start/lambda/invoke.mjs", outfile];
  };
  return { what: "a Lambda's bundle, imported and invoked", against: snippet, sides: ["hookseal", "snippet"].map(bundle) };
}

/** Of the same processes, a row for what they took up to their first answer, and one for the request alone. */
async function inWorkerd(laid, rows, { quick, wanted }) {
  const where = `workerd ${laid.require("workerd/package.json").version}${countsCpu ? "" : ", wall time"}`;
  const whole = { ...common, what: "a Worker", where, against: snippet, target: 5 };
  const request = { ...common, what: "a Worker's first request", where, against: snippet };
  if (!wanted(whole) && !wanted(request)) return;
  const delivery = await deliveryOf(laid, "tectra");
  const pairs = await inPairs(quick, (side) => workerdProcess(laid, ["hookseal", "snippet"][side], delivery));
  if (wanted(whole)) add(rows, whole, pairs, "whole");
  if (wanted(request)) add(rows, request, pairs, "request");
}

async function workerdProcess({ folder, inside, require }, side, { type, body, headers }) {
  const main = `start/${side}-worker.mjs`;
  const imported = {
    // A module's imports are looked up beside it.
    hookseal: () => packageModules(folder, inside).map(([name, ...module]) => [`start/${name}`, ...module]),
    snippet: () => [["agreement/snippets.mjs", "esModule", "agreement/snippets.mjs"]],
  };
  const modules = [[main, "esModule", main], ["start/secrets.mjs", "esModule", "start/secrets.mjs"], ...imported[side]()];
  const program = require("workerd").default;
  const started = performance.now();
  const { origin, log, pid } = await serveModules(program, inside, modules, ["nodejs_compat"]);
  const taken = () => (countsCpu ? cpuMillis(pid) : performance.now() - started);
  const listening = taken();
  const response = await fetch(origin, { method: "POST", body, headers });
  const answer = await response.text();
  const whole = taken();
  stopAll();
  if (answer !== type) throw new Error(`start, ${side} in workerd: ${answer}\n${log()}`);
  return { whole, request: whole - listening };
}

/** Calls `measure(side)` for the sides 0, hookseal's, and 1. Returns a list of [ours, theirs]. */
async function inPairs(quick, measure) {
  const pairs = [];
  for (let pair = -WARM_PAIRS; pair < (quick ? QUICK_PAIRS : PAIRS); pair++) {
    const measured = [];
    for (const side of Math.random() < 0.5 ? [0, 1] : [1, 0]) measured[side] = await measure(side);
    if (pair >= 0) pairs.push(measured);
  }
  return pairs;
}

function add(rows, row, pairs, figure) {
  const [ours, theirs] = [0, 1].map((side) => rows.spread(pairs.map((pair) => pair[side][figure])).median / 1000);
  const differences = pairs.map(([our, their]) => our[figure] - their[figure]);
  rows.add({ ...row, ...rows.spread(differences), ours, theirs });
}
