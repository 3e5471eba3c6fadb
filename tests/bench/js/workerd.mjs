// The pairs in workerd, timed from outside: a request has one side do so many operations.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageModules, serveModules } from "../../packaging/workerd.mjs";
import { nameOf } from "./rows.mjs";

const WARM_ROUNDS = 4;
// Those that ask nothing of Node.
const programs = /^(bodies|curves|events|handwritten|hmac|receive|rsa|serve-pairs|verdicts|web-crypto|worker|growth.many|agreement.snippets)\.mjs$/;

/** Serves a Worker of the laid programs. Answers `ask(path, query)`, which gives the JSON that it answers. */
export async function worker({ folder, inside, require }, main, flags) {
  const others = readdirSync(inside, { recursive: true }).filter((name) => programs.test(name));
  const modules = [
    [main, "esModule", main],
    ...others.filter((name) => name !== main).map((name) => [name, "esModule", name]),
    ...["payloads.json", "keys.json"].map((name) => [name, "json", name]),
    ...packageModules(folder, inside),
  ];
  const { origin, log } = await serveModules(require("workerd").default, inside, modules, flags);
  return async (path, query) => {
    const response = await fetch(`${origin}/${path}?${new URLSearchParams(query)}`, { method: "POST" });
    if (response.status !== 200) throw new Error(`workerd: ${await response.text()}\n${log()}`);
    return response.json();
  };
}

/** Each pair of a Worker, as the programs in other runtimes answer it. */
export async function* pairsInWorkerd(laid, main, flags, { sizes, count, millis, only }) {
  const { version } = laid.require("workerd/package.json");
  const where = `workerd ${version}${flags.length > 0 ? "" : " without nodejs_compat"}`;
  const ask = await worker(laid, main, flags);
  const rows = await ask("pairs", { sizes: JSON.stringify(sizes) });
  for (const [pair, row] of rows.entries()) {
    if (!nameOf({ ...row, where }).includes(only)) continue;
    await ask("check", { pair });
    yield { ...row, where, rounds: await rounds(ask, pair, count, millis) };
  }
}

async function rounds(ask, pair, count, millis) {
  const times = {};
  for (const side of ["ours", "theirs"]) times[side] = await timesFor(millis, (n) => run(ask, pair, side, n));
  const means = [];
  for (let round = -WARM_ROUNDS; round < count; round++) {
    const mean = {};
    const order = round % 2 === 0 ? ["ours", "theirs"] : ["theirs", "ours"];
    for (const side of order) mean[side] = (await run(ask, pair, side, times[side])) / times[side];
    if (round >= 0) means.push([mean.ours, mean.theirs]);
  }
  return means;
}

/** In nanoseconds. What the request itself takes, some tenths of a millisecond, is in it on both sides. */
async function run(ask, pair, side, times) {
  const started = performance.now();
  const accepted = await ask("run", { pair, side, times });
  const nanos = (performance.now() - started) * 1e6;
  if (accepted !== times) throw new Error(`workerd: ${side} refuses ${times - accepted} of ${times} genuine deliveries`);
  return nanos;
}

/** How many operations take about so long, once they are compiled: a first run says little of that. */
async function timesFor(millis, run) {
  let times = 1;
  for (let attempt = 0; attempt < 12; attempt++) {
    const fitting = Math.max(1, Math.round((times * millis * 1e6) / (await run(times))));
    if (fitting > times / 2 && fitting < times * 2 && attempt > 3) return fitting;
    times = Math.min(fitting, times * 16);
  }
  return times;
}
