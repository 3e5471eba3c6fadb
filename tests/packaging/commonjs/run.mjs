// The package where CommonJS is all there is, and as each installer lays it: Jest, ts-jest in Nest's configuration, a Node that
// can't require an ES module, pnpm, Yarn's Plug'n'Play, Bun's installer.
//
//   node tests/packaging/commonjs/run.mjs --tarball dist/hookseal-X.tgz [--work target/packaging] [--only Jest]
import { deepStrictEqual } from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dependencies, project, run, told } from "../project.mjs";
import { table } from "../table.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { tarball, work, only } = told();
/** As in a Node that can't require ES modules. */
const UNABLE = ["--no-experimental-require-module"];

const targets = [
  { name: "Node, CommonJS: each entry and record", test: everyEntry },
  { name: "Node, CommonJS: one state", test: () => inNode([...UNABLE, "one-required-state.cjs"]) },
  { name: "Node, import and require: one state", test: () => inNode(["one-state.mjs"]) },
  { name: "Node 20.9, CommonJS", test: oldNode },
  { name: "Jest: node, jsdom, fs mocked", test: jest },
  ...["tsconfig.json", "tsconfig.commonjs.json"].map((config) => ({ name: `ts-jest as in Nest's projects, ${config}`, test: () => nest(config) })),
  { name: "pnpm", test: () => installed("pnpm", ["node_modules/pnpm/bin/pnpm.cjs", "install", "--ignore-workspace"]) },
  { name: "Yarn, Plug'n'Play", test: yarn },
  { name: "Bun's installer", test: () => installed("bun", ["node_modules/bun/bin/bun.exe", "install"]) },
];
process.exitCode = (await table("The package in CommonJS, and by other installers", targets, only)) ? 0 : 1;

/** The project of a name, with the tarball and its own files. */
function laid(name) {
  const folder = project(here(`${name}/package.json`), join(work, "commonjs", name), tarball);
  cpSync(here(name), folder, { recursive: true });
  return folder;
}

function inNode(parameters, program = process.execPath) {
  const printed = run(program, parameters, { cwd: laid("node") });
  return `${run(program, ["--version"]).trim()} ${printed.trim()}`;
}

function everyEntry() {
  return `${inNode([...UNABLE, "every-entry.cjs"])} of them`;
}

function oldNode() {
  const node = join(laid("node"), "node_modules/node20/bin/node");
  inNode(["one-required-state.cjs"], node);
  return inNode(["--print", 'Object.keys(require("hookseal")).length + " exports"'], node);
}

function jest() {
  return passed(run(process.execPath, ["node_modules/jest/bin/jest.js", "--json"], { cwd: laid("jest") }), 7);
}

function nest(config) {
  const folder = laid("nestjs");
  const tsc = ["node_modules/typescript/bin/tsc", "--project", config, "--noEmit"];
  run(process.execPath, tsc, { cwd: folder });
  const { jest } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (config !== "tsconfig.json") jest.transform = { "^.+\\.(t|j)s$": ["ts-jest", { tsconfig: config }] };
  return passed(run(process.execPath, ["node_modules/jest/bin/jest.js", "--json", "--config", JSON.stringify(jest)], { cwd: folder }), 1);
}

function passed(report, tests) {
  const { success, numPassedTests } = JSON.parse(report);
  deepStrictEqual({ success, numPassedTests }, { success: true, numPassedTests: tests });
  return `${tests} tests`;
}

/** An empty project with the tarball, by a program that installs packages. */
function byInstaller(name, parameters, files = {}) {
  const tools = join(work, "commonjs/installers");
  dependencies(here("installers/package.json"), tools);
  const folder = join(work, "commonjs/installed", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ["imported.mjs", "required.cjs"]) cpSync(here(`installers/${file}`), join(folder, file));
  const manifest = { name: "installed", private: true, dependencies: { hookseal: `file:${tarball}` } };
  for (const [file, text] of Object.entries({ "package.json": JSON.stringify(manifest), ...files })) writeFileSync(join(folder, file), text);
  const [program, ...rest] = parameters;
  run(...(program.endsWith(".exe") ? [join(tools, program), rest] : [process.execPath, [join(tools, program), ...rest]]), { cwd: folder });
  return folder;
}

function installed(name, parameters) {
  return judged(byInstaller(name, parameters), [], true);
}

/** Its `require` doesn't know the condition `module-sync`, and so finds CommonJS in every Node; its `import` finds the ES module. */
function yarn() {
  const settings = 'nodeLinker: pnp\nenableGlobalCache: false\nenableTelemetry: false\nenableImmutableInstalls: false\n';
  const folder = byInstaller("yarn", ["node_modules/@yarnpkg/cli-dist/bin/yarn.js", "install"], { ".yarnrc.yml": settings, "yarn.lock": "" });
  return judged(folder, ["--require", "./.pnp.cjs", "--experimental-loader", "./.pnp.loader.mjs"], false);
}

function judged(folder, flags, oneState) {
  const types = ["content.signed", "NODE_STATUS_UPDATED"];
  const of = (parameters) => JSON.parse(run(process.execPath, [...flags, ...parameters], { cwd: folder }));
  deepStrictEqual(of(["required.cjs"]), types);
  deepStrictEqual(of([...UNABLE, "required.cjs"]), types);
  deepStrictEqual(of(["imported.mjs"]), [...types, oneState]);
  return `found by import and by require, ${oneState ? "one state" : "each its own state"}`;
}
