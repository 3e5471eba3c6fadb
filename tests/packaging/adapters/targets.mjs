// The receivers under test: how each is set up, started, and where it listens. Everything runs as its own process.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serveNode, serveWorkerd } from "../../e2e/serve.mjs";
import { project, run } from "../project.mjs";
import { secret } from "../../receiving/javascript/recipes.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const loadFirst = ["../../e2e/free-port.mjs", "records.mjs"].map((file) => `--import=${new URL(file, import.meta.url)}`);

/** What a receiver gets: the guides' programs run as they are, and what a test needs is loaded before them. */
export const env = { TECTRA_WEBHOOK_SECRET: secret, NODE_OPTIONS: loadFirst.join(" ") };

/** `{ folder(name), node(name, program, env), worker(entry), … }` for one tarball and one work folder. */
export function workshop({ tarball, work }) {
  /** The project of a name, with the programs of `sources` beside its dependencies. */
  const folder = (name, sources = name) => {
    const directory = project(join(here, name, "package.json"), join(work, "adapters", name), tarball);
    for (const source of new Set([sources, name])) copyAll(join(here, source), directory);
    return directory;
  };
  return {
    folder,
    node: (name, program = "receiver.mjs", more = {}, sources = name) =>
      serveNode(join(folder(name, sources), program), { ...env, ...more }),
    /** Copies files of tests/receiving beside a project's programs. */
    copy(name, files) {
      for (const file of files) copyFileSync(join(here, "../../receiving", file), join(folder(name), basename(file)));
    },
    lambda: (handler, more = {}) => serveNode(join(here, "lambda/gateway.mjs"), { ...env, HANDLER: pathToFileURL(handler).href, ...more }),
    nest(more) {
      const directory = folder("nestjs");
      run(process.execPath, [createRequire(join(directory, "package.json")).resolve("typescript/bin/tsc")], { cwd: directory });
      return serveNode(join(directory, "receiver.js"), { ...env, ...more });
    },
    worker(entry, durableObjects, more = {}) {
      const directory = folder("workers");
      const workerd = createRequire(join(directory, "package.json"))("workerd").default;
      return serveWorkerd(workerd, configured(directory, entry, durableObjects), { ...env, ...more });
    },
    /** A Worker with a D1 database, as miniflare serves it: by workerd, with D1's own code. */
    workerWithD1(entry) {
      const directory = folder("workers");
      const { out, main, date } = bundle(directory, entry, ["--config", "plain.toml"]);
      const miniflare = createRequire(join(directory, "package.json")).resolve("miniflare");
      const given = { MINIFLARE: pathToFileURL(miniflare).href, SCRIPT: join(out, main), DATE: date, MIGRATION: join(directory, "d1.sql") };
      return serveNode(join(here, "serve-with-d1.mjs"), { ...env, NODE_OPTIONS: "", ...given });
    },
  };
}

function copyAll(from, to) {
  for (const file of readdirSync(from)) {
    if (file.startsWith("package")) continue;
    copyFileSync(join(from, file), join(to, file));
    if (file === "sveltekit.ts") writeFileSync(join(to, "sveltekit.js"), withoutTypes(readFileSync(join(from, file), "utf8")));
  }
}

/** Takes the types off, as bundlers do; documents.mjs checks them. */
export function withoutTypes(text) {
  const typescript = createRequire(join(here, "../../../npm/package.json"))("typescript");
  return typescript.transpileModule(text, { compilerOptions: { module: "esnext", target: "es2022" } }).outputText;
}

/** Bundles a Worker as `wrangler deploy` does. Returns the folder, its main module, the others, and the compatibility date. */
function bundle(directory, entry, config = []) {
  copyFileSync(join(here, "records.mjs"), join(directory, "records.mjs"));
  const exported = `export * from "./${entry}.mjs";\nexport { default } from "./${entry}.mjs";\n`;
  writeFileSync(join(directory, `loaded-${entry}.mjs`), `import "./records.mjs";\n${exported}`);
  const out = join(directory, `bundle-${entry}`);
  const wrangler = join(directory, "node_modules/wrangler/bin/wrangler.js");
  // wrangler asks nobody, tells nobody, and writes nowhere but here.
  const quiet = { CI: "true", DO_NOT_TRACK: "1", WRANGLER_SEND_METRICS: "false", WRANGLER_SEND_ERROR_REPORTS: "false",
    WRANGLER_HIDE_BANNER: "true", WRANGLER_LOG_PATH: join(directory, "logs"), XDG_CONFIG_HOME: directory };
  run(process.execPath, [wrangler, "deploy", `loaded-${entry}.mjs`, "--dry-run", "--outdir", out, ...config], { cwd: directory, env: quiet });

  const files = readdirSync(out);
  const [main] = files.filter((file) => file.endsWith(".js"));
  assert.doesNotMatch(readFileSync(join(out, main), "utf8"), /(\bfrom|\bimport|\brequire)\s*\(?\s*["']node:/, "a Worker imports none of Node's modules");
  const wasm = files.filter((file) => file.endsWith(".wasm"));
  const [, date] = readFileSync(join(directory, "wrangler.toml"), "utf8").match(/^compatibility_date = "(.+)"$/m);
  return { out, main, wasm, date };
}

/** Bundles a Worker. Returns the configuration with which workerd serves it. */
function configured(directory, entry, durableObjects) {
  const { out, main, wasm, date } = bundle(directory, entry, durableObjects ? [] : ["--config", "plain.toml"]);
  const disk = join(directory, `storage-${entry}`);
  rmSync(disk, { recursive: true, force: true });
  mkdirSync(disk);
  const modules = [
    `(name = "${main}", esModule = embed "${main}"),`, // the first is the entry point
    ...wasm.map((file) => `(name = "./${file}", wasm = embed "${file}"),`),
  ];
  const fill = {
    compatibilityDate: date,
    modules: modules.join("\n    "),
    bindings: durableObjects ? '\n    (name = "IDEMPOTENCY", durableObjectNamespace = "IdempotencyObject"),' : "",
    durableObjects: durableObjects
      ? `\n  durableObjectNamespaces = [ (className = "IdempotencyObject", uniqueKey = "idempotency", enableSql = ${durableObjects === "sqlite"}) ],` +
        '\n  durableObjectStorage = (localDisk = "disk"),'
      : "",
    // Not in memory: there, alarms that fire while they are set again end this workerd.
    storage: durableObjects ? `\n    (name = "disk", disk = (path = "${disk}", writable = true)),` : "",
  };
  const path = join(out, `workerd-${durableObjects ?? "plain"}.capnp`);
  const template = readFileSync(join(directory, "workerd.capnp"), "utf8");
  writeFileSync(path, template.replace(/@(\w+)@/g, (_, name) => fill[name]));
  return path;
}
