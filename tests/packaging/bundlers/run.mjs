// A receiver bundled by every bundler, and what each left run for real: accepted and forged deliveries, with their codes.
// Then the package itself: publint, attw, its types under several TypeScripts.
//
//   node tests/packaging/bundlers/run.mjs --tarball dist/hookseal-X.tgz [--work target/packaging] [--only esbuild]
import { deepStrictEqual, throws } from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stopAll } from "../../e2e/serve.mjs";
import { visit } from "../chromium.mjs";
import { project, run, told } from "../project.mjs";
import { filesOf, held, sizesOf } from "../sizes.mjs";
import { table } from "../table.mjs";
import { deliveries, secrets } from "./deliveries.mjs";
import { inNext } from "./next.mjs";
import { NOT_IN_BASE, findings, report } from "./report.mjs";
import { typeTargets } from "./types.mjs";
import { serveBundled } from "./wrangler.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { tarball, work, only } = told();
const folder = project(here("package.json"), join(work, "bundlers"), tarball);
const installed = join(folder, "node_modules/hookseal");
// Bundles are left away from every node_modules, so that what they miss is missed.
const out = join(work, "bundled");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
lay(folder);

const esbuild = (name, file, entry, ...flags) =>
  tool("esbuild/bin/esbuild", [entry, "--bundle", `--outfile=${join(out, name, file)}`, "--log-level=warning", ...flags]);
const webpack = once(() => tool("webpack-cli/bin/cli.js", ["build", "--config", "webpack.config.mjs"]));
const rollup = once(() => tool("rollup/dist/bin/rollup", ["--config", "rollup.config.mjs", "--silent"]));
const vite = (...flags) => tool("vite/bin/vite.js", ["build", ...flags]);

const targets = [
  { name: "the report names what is planted", test: planted },
  { name: "the package: nothing forbidden", test: () => report(join(installed, "dist"), "package") },
  { name: "the package: no empty declarations", test: declared },
  { name: "the package: its sizes", test: () => held(sizesOf(installed, tarball)) },
  inNode("esbuild, node, CommonJS", "esbuild-cjs", "main.cjs", () => esbuild("esbuild-cjs", "main.cjs", "node.mjs", "--platform=node")),
  inNode("esbuild, node, ESM", "esbuild-esm", "main.mjs", () => esbuild("esbuild-esm", "main.mjs", "node.mjs", "--platform=node", "--format=esm")),
  inNode("esbuild, node, minified", "esbuild-min", "main.cjs", () => esbuild("esbuild-min", "main.cjs", "node.mjs", "--platform=node", "--minify")),
  inBrowser("esbuild, browser", "esbuild-browser", () => esbuild("esbuild-browser", "main.js", "browser.mjs", "--platform=browser", "--minify")),
  inBrowser("esbuild, neutral", "esbuild-neutral", () => esbuild("esbuild-neutral", "main.js", "browser.mjs", "--platform=neutral")),
  { name: "esbuild, hookseal/base and one record", test: base },
  { name: "the report: the whole package is no base", test: whole },
  ...["cjs", "esm"].map((format) => ({ name: `esbuild, Node's own entry, ${format}: a clear error`, test: () => fileless(format) })),
  inNode("esbuild, hookseal/base and hookseal/keys", "esbuild-keys", "main.mjs", () => esbuild("esbuild-keys", "main.mjs", "node-keys.mjs", "--platform=node", "--format=esm")),
  inNode("webpack, node", "webpack-node", "main.cjs", webpack),
  inNode("webpack, hookseal/base and hookseal/keys", "webpack-keys", "main.cjs", webpack),
  inBrowser("webpack, browser", "webpack-browser", webpack),
  inNode("Rollup, node", "rollup-node", "main.mjs", rollup),
  inNode("Rollup, CommonJS, no condition", "rollup-cjs", "main.cjs", rollup),
  inNode("Rollup, hookseal/base and hookseal/keys", "rollup-keys", "main.mjs", rollup),
  inBrowser("Rollup, browser", "rollup-browser", rollup),
  inNode("Vite, SSR, nothing external", "vite-ssr", "node.mjs", () => vite("--ssr", "node.mjs")),
  inBrowser("Vite, browser", "vite-browser", () => vite(), "/index.html"),
  ...[[], ["nodejs_compat"]].map((flags) => ({
    name: ["wrangler", ...flags].join(", "),
    test: () => inWorkerd("worker.mjs", join(out, ["wrangler", ...flags].join("-")), flags),
  })),
  { name: "wrangler, hookseal/base and hookseal/keys", test: () => inWorkerd("worker-keys.mjs", join(out, "wrangler-keys"), []) },
  { name: "Next.js, Turbopack: node, edge", test: () => next("turbopack", ["/node", "/edge", "/api/edge"]) },
  { name: "Next.js, webpack: node, edge", test: () => next("webpack", ["/node", "/api/edge"]) },
  { name: "Next.js's tracing: what Node's entries read", test: traced },
  { name: "publint", test: publint },
  { name: "attw", test: attw },
  ...typeTargets(folder),
];
process.exitCode = (await table("The package in bundlers, and its types", targets, only)) ? 0 : 1;
stopAll();

/** Lays the sources beside the installed package, with the secrets of this run. */
function lay(directory) {
  cpSync(here("sources"), directory, { recursive: true });
  writeFileSync(join(directory, "secrets.mjs"), `export const secrets = ${JSON.stringify(secrets)};\n`);
}

function tool(path, parameters) {
  // esbuild's own program is a binary, the others are scripts.
  const script = join(folder, "node_modules", path);
  const [program, first] = path.startsWith("esbuild/") ? [script, []] : [process.execPath, [script]];
  return run(program, [...first, ...parameters], { cwd: folder, env: { OUT: out, DO_NOT_TRACK: "1", NODE_ENV: "production" } });
}

/** Runs it the first time alone; what it threw is thrown again. */
function once(work) {
  let outcome;
  return () => {
    outcome ??= [attempt(work)];
    if (outcome[0]) throw outcome[0];
  };
}

function attempt(work) {
  try {
    return void work();
  } catch (error) {
    return error;
  }
}

function inNode(name, bundle, file, build) {
  return {
    name,
    test() {
      build();
      const verdicts = run(process.execPath, [file], { cwd: join(out, bundle), input: JSON.stringify(deliveries) });
      return judged(JSON.parse(verdicts), () => report(join(out, bundle), "node"));
    },
  };
}

function inBrowser(name, bundle, build, page = "/page.html") {
  return {
    name,
    async test() {
      build();
      if (page === "/page.html") writeFileSync(join(out, bundle, "page.html"), '<!doctype html><script type="module" src="/main.js"></script>');
      const verdicts = await visit(join(out, bundle), page, { "/deliveries.json": deliveries });
      return judged(verdicts, () => report(join(out, bundle), "browser"));
    },
  };
}

/** Run by Node, though it is a bundle for browsers. */
function base() {
  esbuild("esbuild-base", "main.mjs", "base.mjs", "--platform=browser", "--format=esm");
  const ofTectra = deliveries.filter(({ provider }) => provider === "tectra");
  const program = `import { receive } from "./main.mjs"; console.log(JSON.stringify(${JSON.stringify(ofTectra)}.map(receive)));`;
  const verdicts = run(process.execPath, ["--input-type=module", "--eval", program], { cwd: join(out, "esbuild-base") });
  return judged(JSON.parse(verdicts), () => report(join(out, "esbuild-base"), "base"), ofTectra);
}

/** Or it would look for what is nowhere. */
function whole() {
  esbuild("esbuild-whole", "main.js", "browser.mjs", "--platform=browser");
  const found = findings(join(out, "esbuild-whole"), "base");
  const overlooked = NOT_IN_BASE.map(([what]) => what).filter((what) => !found.some((line) => line.includes(` holds ${what}: `)));
  deepStrictEqual(overlooked, []);
  return `all of ${NOT_IN_BASE.length} found`;
}

/** A condition of one's own switches off `module`: then it is Node's entry, whose files aren't in the bundle. */
function fileless(format) {
  const name = `esbuild-fileless-${format}`;
  esbuild(name, "main.js", "node.mjs", "--platform=node", "--conditions=custom", `--format=${format}`, "--log-override:empty-import-meta=silent");
  writeFileSync(join(out, name, "package.json"), JSON.stringify({ type: format === "esm" ? "module" : "commonjs" }));
  const start = () => run(process.execPath, ["main.js"], { cwd: join(out, name), input: "[]" });
  throws(start, /HooksealError: a file of hookseal's isn't where its code was bundled to: .* `module`/);
  return "named";
}

/** What a deployment copies if hookseal stays out of its bundle. */
async function traced() {
  const next = createRequire(join(project(here("next/package.json"), join(work, "next"), tarball), "package.json"));
  const { nodeFileTrace } = next("next/dist/compiled/@vercel/nft");
  const found = {};
  for (const file of ["node.mjs", "node-keys.mjs", "base.mjs", "required.cjs"]) {
    const { fileList } = await nodeFileTrace([join(folder, file)], { base: folder });
    found[file] = [...fileList].filter((path) => path.endsWith(".wasm")).map((path) => basename(path)).sort();
    if (file === "required.cjs") requiredFrom(join(work, "traced"), [...fileList]);
  }
  const both = ["base_bg.wasm", "keys_bg.wasm"];
  deepStrictEqual(found, { "node.mjs": both, "node-keys.mjs": both, "base.mjs": ["base_bg.wasm"], "required.cjs": both });
  return "each module's file";
}

/** A deployment of those files alone, in a Node that requires ES modules and in one that can't. */
function requiredFrom(deployment, files) {
  rmSync(deployment, { recursive: true, force: true });
  for (const file of files) cpSync(join(folder, file), join(deployment, file));
  for (const flags of [[], ["--no-experimental-require-module"]]) {
    deepStrictEqual(JSON.parse(run(process.execPath, [...flags, "required.cjs"], { cwd: deployment })), "NODE_STATUS_UPDATED");
  }
}

async function inWorkerd(entry, bundled, flags) {
  const workerd = createRequire(join(folder, "package.json"))("workerd").default;
  const worker = await serveBundled(folder, entry, bundled, workerd, flags);
  rmSync(join(bundled, `workerd-${flags.join("-") || "plain"}.capnp`));
  return judged(await asked(worker.origin), () => report(bundled, "worker"));
}

async function next(bundler, routes) {
  const directory = project(here("next/package.json"), join(work, "next"), tarball);
  for (const file of ["receive.mjs", "request.mjs"]) cpSync(here(`sources/${file}`), join(directory, file));
  cpSync(join(folder, "secrets.mjs"), join(directory, "secrets.mjs"));
  return inNext(directory, here("next"), bundler, async (origin) => {
    for (const route of routes) judged(await asked(origin + route));
    return `${deliveries.length} verdicts at each of ${routes.join(", ")}`;
  });
}

async function asked(origin) {
  const verdicts = [];
  for (const { provider, body, headers } of deliveries) {
    const response = await fetch(`${origin}/${provider}`, { method: "POST", body, headers });
    const text = await response.text();
    if (!text.startsWith("{")) throw new Error(`${response.status} ${text.slice(0, 2000)}`);
    verdicts.push({ status: response.status, verdict: JSON.parse(text).verdict });
  }
  return verdicts;
}

function judged(verdicts, examined = () => "", of = deliveries) {
  if (verdicts.error) throw new Error(verdicts.error);
  deepStrictEqual(verdicts, of.map(({ expect }) => expect));
  return `${verdicts.length} verdicts; ${examined()}`;
}

/** A report that finds nothing may be one that looks nowhere. */
function planted() {
  const module = Buffer.concat([Buffer.from("\0asm\x01\0\0\0"), randomBytes(10_000), Buffer.from("/home/somebody/.cargo/registry/src/x.rs")]);
  const text = `import "node:fs"; Buffer.from(""); eval("1"); import.meta.url; "${module.toString("base64")}"`;
  const folder = join(work, "planted");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "main.js"), text);
  writeFileSync(join(folder, "module.wasm"), module);
  const counts = Object.fromEntries(["node", "browser", "worker"].map((kind) => [kind, findings(folder, kind).length]));
  deepStrictEqual(counts, { node: 6, browser: 8, worker: 8 });
  throws(() => held([{ what: "a module", size: 2, limit: 1 }]), /limit 1/);
  throws(() => held([{ what: "a module", size: 2, limit: undefined }]), /without a limit/);
  return "all of it";
}

function declared() {
  const files = filesOf(installed).filter(({ name }) => name.endsWith(".d.ts")).map(({ name }) => name);
  const empty = files.filter((name) => /^(export \{\};)?\s*$/.test(readFileSync(join(installed, name), "utf8")));
  deepStrictEqual([files.length > 0, empty], [true, []]);
  return `${files.length} files`;
}

function publint() {
  run(process.execPath, [join(folder, "node_modules/publint/src/cli.js"), tarball, "--strict"]);
  return "clean, --strict";
}

function attw() {
  run(process.execPath, [join(folder, "node_modules/@arethetypeswrong/cli/dist/index.js"), tarball, "--no-emoji", "--no-color"]);
  return "clean, every profile";
}
