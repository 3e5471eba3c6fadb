// The shared vectors through the installed package, in every JavaScript runtime.
//
//   node tests/packaging/runtimes/run.mjs --tarball dist/hookseal-X.tgz [--work target/packaging] [--only deno]
import { deepStrictEqual } from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wayCount } from "../../conformance/forced.mjs";
import { topics } from "../../conformance/vectors.mjs";
import { serveProgram, stopAll } from "../../e2e/serve.mjs";
import { casesWithout, playOverWire } from "../../receiving/javascript/over-wire.mjs";
import { secret } from "../../receiving/javascript/recipes.mjs";
import { chromium, visit } from "../chromium.mjs";
import { project, run, told } from "../project.mjs";
import { table } from "../table.mjs";
import { packageModules, serveModules } from "../workerd.mjs";
import { askEdge } from "./edge.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { tarball, work, only } = told();
const folder = project(here("package.json"), join(work, "runtimes"), tarball);
const require = createRequire(join(folder, "package.json"));
const cases = lay();
const quiet = { DO_NOT_TRACK: "1", DENO_NO_UPDATE_CHECK: "1" };

const program = (name) => join(folder, "node_modules", name);
const nodes = [["Node 20", process.execPath], ["Node 22", program("node22/bin/node")], ["Node 24", program("node24/bin/node")]];
const denoAllowedNothing = [program(".bin/deno"), ["run", "--no-prompt", "--cached-only", "--node-modules-dir=manual"]];
const deno = [denoAllowedNothing[0], [...denoAllowedNothing[1], "--allow-read=."]];
const bun = [program(".bin/bun"), ["run", "--no-install"]];

const keyFile = (name) => readFileSync(here(`../../vectors/keys/${name}.private.pkcs8.pem`), "ascii");
const keys = {
  "rsa-pkcs1v15-sha256": keyFile("rsa-2048"),
  "rsa-pss-sha256": keyFile("rsa-2048"),
  "ecdsa-p256-sha256": keyFile("ec-p256"),
  "ecdsa-p384-sha384": keyFile("ec-p384"),
  ed25519: keyFile("ed25519"),
};
const algorithms = Object.keys(keys);
// Deno's RSA can't do without a padding.
const withoutRsa = algorithms.filter((algorithm) => !algorithm.startsWith("rsa"));

const targets = [
  ...nodes.flatMap(([name, node]) => [
    { name: `${name}, import`, test: () => byProgram(node, ["runners/import.mjs"]) },
    { name: `${name}, require`, test: () => byProgram(node, ["runners/require.cjs"]) },
    // As in a Node that can't require an ES module.
    { name: `${name}, CommonJS`, test: () => byProgram(node, ["--no-experimental-require-module", "runners/require.cjs"]) },
  ]),
  ...[["Deno", ...deno], ["Bun", ...bun]].flatMap(([name, runtime, flags]) => [
    { name: `${name}, import`, test: () => byProgram(runtime, [...flags, "runners/import.mjs"]) },
    { name: `${name}, require`, test: () => byProgram(runtime, [...flags, "runners/require.cjs"]) },
  ]),
  ...[...nodes.map(([name, node]) => [name, node, []]), ["Deno, allowed nothing", ...denoAllowedNothing], ["Bun", ...bun]]
    .map(([name, runtime, flags]) => ({ name: `${name}, base and keys`, test: () => entries(runtime, flags) })),
  ...[...nodes.map(([name, node]) => [name, node, [], algorithms]), ["Bun", ...bun, algorithms], ["Deno", ...deno, withoutRsa]]
    .map(([name, runtime, flags, computed]) => ({ name: `${name}, keys computed by the host`, test: () => hostKeys(runtime, flags, computed) })),
  { name: "Deno, types", test: typesInDeno },
  { name: "Deno, a receiver", test: () => receiverIn(deno[0], ["run", "--no-prompt", "--cached-only", "--node-modules-dir=manual", "--allow-net", "--allow-env", "--preload=served.mjs"], "deno.mjs") },
  { name: "Bun, a receiver", test: () => receiverIn(bun[0], ["run", "--no-install", "--preload=./served.mjs"], "bun.mjs") },
  { name: "Deno, node:sqlite", test: () => run(deno[0], ["run", "--no-prompt", "--cached-only", "--node-modules-dir=manual", "runners/sqlite.mjs"], { cwd: folder, env: quiet }).trim() },
  { name: "Bun, bun:sqlite", test: () => run(bun[0], [...bun[1], "runners/sqlite.mjs"], { cwd: folder, env: quiet }).trim() },
  { name: "edge-runtime, its condition, base and keys", test: () => entriesInEdge({ conditions: ["edge-light"], compiles: false }) },
  { name: "workerd", test: () => byWorkerd([]) },
  { name: "workerd, nodejs_compat", test: () => byWorkerd(["nodejs_compat"]) },
  { name: "workerd, nodejs_compat, keys computed by the host", test: hostKeysInWorkerd },
  { name: "edge-runtime, its condition, compiling forbidden", test: () => byEdge({ conditions: ["edge-light"], compiles: false }) },
  { name: "edge-runtime, no condition", test: () => byEdge({ conditions: [], compiles: true }) },
  { name: "Chromium", test: byChromium },
];
process.exitCode = (await table(`${cases.length - 1} vectors in every JavaScript runtime`, targets, only)) ? 0 : 1;
stopAll();

/** Lays the runners and the vectors beside the installed package. Returns all cases. */
function lay() {
  for (const name of ["runners", "conformance", "vectors"]) rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(here("runners"), join(folder, "runners"), { recursive: true });
  for (const name of ["conformance.mjs", "forced.mjs", "host-keys.mjs", "host-keys-worker.mjs", "vectors.mjs", "worker.mjs"]) {
    cpSync(here(`../../conformance/${name}`), join(folder, "conformance", name));
  }
  writeFileSync(join(folder, "conformance/tuning.mjs"), 'export * from "../../../tuning.js";');
  mkdirSync(join(folder, "vectors"));
  const all = topics();
  // One that must fail: a runtime that reports no difference there has run nothing.
  const sound = all.flatMap((topic) => topic.cases).find(({ expect }) => expect.type);
  all.push({ topic: "canary", cases: [{ ...sound, id: "canary", expect: { ...sound.expect, type: "canary" } }] });
  for (const topic of all) writeFileSync(join(folder, "vectors", `${topic.topic}.json`), JSON.stringify(topic));
  return all.flatMap((topic) => topic.cases);
}

function judged(report, version) {
  if (report.error) throw new Error(report.error);
  const strays = report.failures.filter(({ id }) => id !== "canary");
  if (strays.length > 0) throw new Error(`${strays.length} differences, as in ${JSON.stringify(strays.slice(0, 3), null, 2)}`);
  const ways = new Set(report.failures.map(({ way }) => way)).size;
  if (ways !== (report.ways ?? 1)) throw new Error(`the vector that must fail was refused ${ways} ways, not ${report.ways ?? 1}`);
  if (report.cases !== cases.length) throw new Error(`${report.cases} cases ran, not ${cases.length}`);
  return `${report.cases - 1} of ${cases.length - 1} vectors, each way (${ways}), ${version}`;
}

function byProgram(runtime, parameters) {
  const version = run(runtime, ["--version"]).split("\n")[0].trim();
  return judged(JSON.parse(run(runtime, parameters, { cwd: folder, env: quiet })), version);
}

function entries(runtime, flags) {
  return keyRead(JSON.parse(run(runtime, [...flags, "runners/entries.mjs", privateKey()], { cwd: folder, env: quiet })));
}

function typesInDeno() {
  run(deno[0], ["check", "--cached-only", "--node-modules-dir=manual", "runners/types.ts"], { cwd: folder, env: quiet });
  return "deno check";
}

/** The contract of receiving, by HTTP, against the guide's receiver. */
async function receiverIn(runtime, flags, program) {
  for (const file of ["receiver.mjs", program]) cpSync(here(`../adapters/fetch/${file}`), join(folder, file));
  cpSync(here("../adapters/records.mjs"), join(folder, "records.mjs"));
  cpSync(here("served.mjs"), join(folder, "served.mjs"));
  const { origin, log } = await serveProgram(runtime, [...flags, program], folder, { ...quiet, TECTRA_WEBHOOK_SECRET: secret });
  const cases = casesWithout([]);
  for (const one of cases) await playOverWire(one, { url: `${origin}/webhooks/tectra`, log });
  stopAll();
  return `${cases.length} cases`;
}

async function entriesInEdge(how) {
  return keyRead(await askEdge(folder, join(folder, "runners/edge-entries.mjs"), how, privateKey()));
}

function privateKey() {
  return generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" } }).privateKey;
}

function keyRead(verdicts) {
  deepStrictEqual(verdicts, ["NODE_STATUS_UPDATED", "NODE_STATUS_UPDATED"]);
  return "one key by each";
}

function hostKeys(runtime, flags, computed) {
  return allOf(computed, JSON.parse(run(runtime, [...flags, "runners/host-keys.mjs", JSON.stringify(keys)], { cwd: folder, env: quiet })));
}

async function hostKeysInWorkerd() {
  const ask = await workerIn(["nodejs_compat"], "host-keys-worker.mjs", ["host-keys.mjs"]);
  return allOf(algorithms, await ask(keys));
}

function allOf(expected, computed) {
  deepStrictEqual(computed, expected);
  return computed.join(", ");
}

async function byWorkerd(flags) {
  const ask = await workerIn(flags, "worker.mjs", ["conformance.mjs", "forced.mjs"]);
  const failures = [];
  // A request at a time for a part of them: all at once take longer than `fetch` waits on a slow machine.
  for (let from = 0; from < cases.length; from += 500) failures.push(...(await ask(cases.slice(from, from + 500))));
  return judged({ cases: cases.length, ways: wayCount, failures }, run(require("workerd").default, ["--version"]).trim());
}

/** Returns `ask(what)`, which posts it as JSON to a Worker with the package, and returns the answer. */
async function workerIn(flags, main, others) {
  const conformance = join(folder, "conformance");
  const modules = [
    ...[main, ...others].map((name) => [name, "esModule", name]),
    // Where the Worker has it from, in a project.
    ["node_modules/hookseal/dist/tuning.js", "esModule", "tuning.mjs"],
    ...packageModules(folder, conformance),
  ];
  const { origin, log } = await serveModules(require("workerd").default, conformance, modules, flags);
  return async (what) => {
    const answer = await fetch(origin, { method: "POST", body: JSON.stringify(what) });
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}\n${log()}`);
    return answer.json();
  };
}

async function byEdge(how) {
  const version = `edge-runtime ${require("edge-runtime/package.json").version}`;
  return judged(await askEdge(folder, join(folder, "runners/edge.mjs"), how, cases), version);
}

async function byChromium() {
  return judged(await visit(folder, "/runners/page.html", { "/cases.json": cases }), `Chromium ${chromium().version}`);
}
