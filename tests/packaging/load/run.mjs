// A receiver under load: 20,000 requests on 50 connections, genuine, forged, repeated, malformed, oversized, slow and
// cut off; so many times more by --scale. At Express, at Flask
// behind gunicorn, and at a Worker in workerd; hookseal installed from its packed artefacts.
//
//   node tests/packaging/load/run.mjs --tarball dist/hookseal-X.tgz --wheels dist
//        [--work target/packaging] [--python python3] [--only PART-OF-A-NAME] [--scale 5]
//
// Exit code 1 on a wrong verdict, a delivery without an answer, an event not handled exactly once, or growing memory.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { table } from "../table.mjs";
import { CONNECTIONS, drive } from "./drive.mjs";
import { judge } from "./judge.mjs";
import { memoryGrowth } from "./memory.mjs";
import { plan } from "./plan.mjs";
import { stopDescendants } from "./processes.mjs";
import { targets } from "./targets.mjs";

const text = { type: "string" };
const { values } = parseArgs({
  options: { tarball: text, wheels: text, work: { ...text, default: "target/packaging" }, python: { ...text, default: "python3" }, only: text, scale: { ...text, default: "1" } },
});
const artefact = (option) => {
  if (!values[option] || !existsSync(values[option])) throw new Error(`--${option} names nothing that is there: ${values[option] ?? "not given"}`);
  return resolve(values[option]);
};
const scale = Number(values.scale);
const options = { ...values, tarball: artefact("tarball"), wheels: artefact("wheels"), work: resolve(values.work) };

async function load(start) {
  const { origin, log } = await start();
  try {
    const { attempts, samples, seconds, connections } = await drive(origin, plan(scale), scale);
    const handled = await (await fetch(`${origin}/handled`, { signal: AbortSignal.timeout(10_000) })).json();
    const verdicts = judge(attempts, handled);
    if (connections > 2 * CONNECTIONS * scale) throw new Error(`${connections} connections: they were not kept alive`);
    return `${attempts.length} deliveries: ${verdicts} · ${seconds.toFixed(1)} s · ${memoryGrowth(samples)}`;
  } catch (error) {
    throw new Error(`${error.message}\nthe end of the receiver's log:\n${log().split("\n").slice(-8).join("\n")}`, { cause: error });
  } finally {
    stopDescendants();
  }
}

const title = `${20_000 * scale} requests on ${CONNECTIONS} connections: verdicts · time · memory after a tenth → a half → all of them`;
const rows = targets(options).map(({ name, start }) => ({ name, test: () => load(start) }));
process.exit((await table(title, rows, values.only ?? "")) ? 0 : 1);
