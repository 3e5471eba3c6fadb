// How much later the first verdict comes with hookseal than with the snippet: whole processes, taken in turn.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stopAll } from "../../e2e/serve.mjs";
import { packageModules, serveModules } from "../../packaging/workerd.mjs";

const WARM_PAIRS = 2; // files come from the disk once

export async function start(laid, rows, { quick, wanted }) {
  const node = {
    section: "start to the first verdict, difference",
    what: "a Node process",
    where: `Node ${process.versions.node}`,
    against: "the documentation's snippet",
    target: 8,
  };
  const worker = { ...node, what: "a Worker", where: `workerd ${laid.require("workerd/package.json").version}`, target: 10 };
  for (const [row, millisOf] of [[node, nodeProcess], [worker, workerdProcess]]) {
    if (!wanted(row)) continue;
    const pairs = [];
    for (let pair = -WARM_PAIRS; pair < (quick ? 8 : 30); pair++) {
      const millis = {};
      const order = pair % 2 === 0 ? ["hookseal", "snippet"] : ["snippet", "hookseal"];
      for (const side of order) millis[side] = await millisOf(laid, side);
      if (pair >= 0) pairs.push(millis);
    }
    const seconds = (side) => rows.spread(pairs.map((millis) => millis[side])).median / 1000;
    const difference = rows.spread(pairs.map(({ hookseal, snippet }) => hookseal - snippet));
    rows.add({ ...row, unit: "ms", better: "lower", ...difference, ours: seconds("hookseal"), theirs: seconds("snippet") });
  }
}

/** From its start to its end. */
function nodeProcess({ inside }, side) {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [join(inside, `start/${side}.mjs`)], { encoding: "utf8" });
  const millis = performance.now() - started;
  if (stdout.trim() !== "true") throw new Error(`start, ${side}: ${stdout}${stderr}`);
  return millis;
}

/** From the process's start to its first answer. */
async function workerdProcess({ folder, inside, require }, side) {
  const { body, headers } = await import(pathToFileURL(join(inside, "start/delivery.mjs")));
  const main = `start/${side}-worker.mjs`;
  const imported = {
    // A module's imports are looked up beside it.
    hookseal: () => packageModules(folder, inside).map(([name, ...module]) => [`start/${name}`, ...module]),
    snippet: () => [["agreement/snippets.mjs", "esModule", "agreement/snippets.mjs"]],
  };
  const modules = [[main, "esModule", main], ["start/delivery.mjs", "esModule", "start/delivery.mjs"], ...imported[side]()];
  const program = require("workerd").default;
  const started = performance.now();
  const { origin, log } = await serveModules(program, inside, modules, ["nodejs_compat"]);
  const response = await fetch(origin, { method: "POST", body, headers });
  const verdict = await response.text();
  const millis = performance.now() - started;
  stopAll();
  if (verdict !== "true") throw new Error(`start, ${side} in workerd: ${verdict}\n${log()}`);
  return millis;
}
