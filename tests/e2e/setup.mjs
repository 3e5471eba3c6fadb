// Makes the projects that the demo and the example tests run: hookseal installed from its packed artefacts, the way a
// user installs it.
//
//   node tests/e2e/setup.mjs --tarball dist/hookseal-X.tgz --wheels dist
//        [--root .] [--python python3] [--work target/e2e]
//
// What is already up to date, by the hash of all that it is made from, is left alone. Ends by writing
// <work>/locations.json, which demo.mjs and examples.test.mjs read.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { project } from "../packaging/project.mjs";
import { fromFolder, wheelsIn } from "../packaging/wheels.mjs";
import { keyFetchingCases, keyHosts } from "./key-fetching-cases.mjs";
import { platformCases } from "./platform-cases.mjs";

const STEP_TIMEOUT_MS = 900_000;

const { values: options } = parseArgs({
  options: {
    root: { type: "string", default: fileURLToPath(new URL("../..", import.meta.url)) },
    tarball: { type: "string" },
    wheels: { type: "string" },
    python: { type: "string", default: "python3" },
    work: { type: "string" },
  },
});
const root = resolve(options.root);
const work = resolve(options.work ?? join(root, "target/e2e"));
const tarball = artefact("tarball");
const wheels = artefact("wheels");
const here = join(root, "tests/e2e");

// wrangler asks nobody, tells nobody, and writes nowhere but here.
const quietWrangler = {
  CI: "true",
  DO_NOT_TRACK: "1",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_HIDE_BANNER: "true", // the banner asks the registry for a newer version
  WRANGLER_LOG_PATH: join(work, "wrangler/logs"),
  XDG_CONFIG_HOME: join(work, "wrangler"),
};

const keyServer = keyServerFolder();

const express = npmProject("express");
copyFileSync(join(here, "receivers/express.mjs"), join(express, "receiver.mjs"));
cpSync(join(root, "npm/examples"), join(express, "examples"), { recursive: true });

const worker = npmProject("worker");
const receiver = bundle("receiver", join(here, "receivers/worker.mjs"), []);
// New Workers have Node's modules switched on; a Worker that hasn't must do as well, so one of the two is without.
const example = bundle("example", join(root, "npm/examples/worker.mjs"), ["nodejs_compat"]);

// The vectors' Worker imports the files beside it.
const beside = ["conformance.mjs", "forced.mjs"].map((name) => {
  copyFileSync(join(root, "tests/conformance", name), join(worker, name));
  return join(worker, name);
});
const conformance = bundle("vectors", join(root, "tests/conformance/worker.mjs"), [], beside);

// One platform of each kind, with its keys and with what fetches them; the Worker has the cases in its bundle.
const platformCasesFile = join(work, "platform-cases.json");
const receiversOf = [...platformCases(), ...keyFetchingCases()].map(({ id, receiver }) => ({ id, receiver }));
writeFileSync(platformCasesFile, JSON.stringify(receiversOf));
const shared = join(here, "receivers/platform-receivers.mjs");
copyFileSync(join(here, "receivers/platforms-express.mjs"), join(express, "platforms-express.mjs"));
for (const project of [express, worker]) copyFileSync(shared, join(project, "platform-receivers.mjs"));
copyFileSync(platformCasesFile, join(worker, "platform-cases.json"));
const platforms = bundle("platforms", join(here, "receivers/platforms-worker.mjs"), [], [shared, platformCasesFile]);

const python = pythonProject();

const locations = {
  express,
  worker: receiver,
  workerExample: example,
  workerConformance: conformance,
  workerPlatforms: platforms,
  platformCases: platformCasesFile,
  keyServer,
  workerd: createRequire(join(worker, "package.json"))("workerd").default,
  python,
};
writeFileSync(join(work, "locations.json"), JSON.stringify(locations, null, 2));
console.log(`setup: ready in ${work}`);

/** The project of that name, with the tarball installed. */
function npmProject(name) {
  return project(join(here, "projects", name, "package.json"), join(work, name), tarball, ["--ignore-scripts"]);
}

/** What `wrangler deploy` would upload, and the configuration with which workerd serves it. */
function bundle(name, source, flags, imported = []) {
  const directory = join(worker, name);
  const templates = ["wrangler.toml", "workerd.capnp"].map((file) => join(here, "projects/worker", file));
  const certificate = join(keyServer, "certificate.pem");
  const inputs = { files: [source, ...imported, ...templates, certificate, join(worker, ".installed")], values: flags };
  step(`worker: wrangler bundle of the ${name}`, join(worker, `.bundled-${name}`), inputs, () => {
    rmSync(directory, { recursive: true, force: true });
    copyFileSync(source, join(worker, `${name}.mjs`));
    copyFileSync(templates[0], join(worker, "wrangler.toml"));
    const chosen = flags.flatMap((flag) => ["--compatibility-flags", flag]);
    const wrangler = join(worker, "node_modules/wrangler/bin/wrangler.js");
    const parameters = [wrangler, "deploy", `${name}.mjs`, "--dry-run", "--outdir", name, ...chosen];
    run(process.execPath, parameters, worker, quietWrangler);
    copyFileSync(certificate, join(directory, "certificate.pem"));
    writeFileSync(join(directory, "workerd.capnp"), workerdConfig(directory, templates, flags));
  });
  return directory;
}

function workerdConfig(directory, [toml, capnp], flags) {
  const files = readdirSync(directory);
  const main = files.filter((file) => file.endsWith(".js"));
  if (main.length !== 1) fail(`wrangler left ${main.length} scripts in ${directory}, not one`);
  const wasm = files.filter((file) => file.endsWith(".wasm"));
  // The first module is the entry point.
  const modules = [
    ...main.map((file) => `(name = "${file}", esModule = embed "${file}"),`),
    ...wasm.map((file) => `(name = "./${file}", wasm = embed "${file}"),`),
  ];
  const fill = {
    compatibilityDate: readFileSync(toml, "utf8").match(/^compatibility_date = "(.+)"$/m)[1],
    compatibilityFlags: flags.map((flag) => `"${flag}"`).join(", "),
    modules: modules.join("\n    "),
    certificateHost: keyHosts[0],
  };
  return readFileSync(capnp, "utf8").replace(/@(\w+)@/g, (_, name) => fill[name]);
}

/** The folder of a key and of the certificate that it signs for the hosts of platforms' keys. */
function keyServerFolder() {
  const directory = join(work, "key-server");
  step("key server: certificate", join(directory, ".made"), { files: [], values: keyHosts }, () => {
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    const names = keyHosts.map((host) => `DNS:${host}`).join(",");
    const parameters = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650"];
    // Python's stricter checks want a certificate that is its own root to say what it is for.
    const extensions = [`subjectAltName=${names}`, "keyUsage=critical,digitalSignature,keyCertSign"].flatMap((one) => ["-addext", one]);
    const files = ["-keyout", "key.pem", "-out", "certificate.pem"];
    run("openssl", [...parameters, "-subj", "/CN=keys of platforms", ...extensions, ...files], directory);
  });
  return directory;
}

/** A virtual environment with the requirements and the wheel that pip chooses. Returns its interpreter. */
function pythonProject() {
  const directory = join(work, "flask");
  const interpreter = join(directory, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const requirements = join(here, "projects/flask/requirements.txt");
  const version = run(options.python, ["-c", "import sys; print(sys.version, sys.base_prefix)"], root);
  step("flask: virtual environment", join(directory, ".required"), { files: [requirements], values: [version] }, () => {
    rmSync(directory, { recursive: true, force: true });
    run(options.python, ["-m", "venv", directory], root);
    run(interpreter, ["-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", requirements], root);
  });
  const inputs = { files: [...wheelsIn(wheels), join(directory, ".required")], values: [] };
  step("flask: pip install of the wheel", join(directory, ".installed"), inputs, () => {
    // Forced, because pip takes the same version for the same wheel.
    run(interpreter, ["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", ...fromFolder(wheels)], root);
  });
  return interpreter;
}

/** Does the work unless the stamp says that it was done with the very same inputs. */
function step(name, stamp, { files, values }, work) {
  const contents = files.map((file) => createHash("sha256").update(readFileSync(file)).digest("hex"));
  const digest = createHash("sha256").update(JSON.stringify([contents, values])).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) {
    console.log(`setup: ${name}: up to date`);
    return;
  }
  console.log(`setup: ${name} …`);
  rmSync(stamp, { force: true });
  work();
  writeFileSync(stamp, digest);
}

function run(command, parameters, cwd, env = {}) {
  const shell = process.platform === "win32" && command === "npm";
  const options = { cwd, shell, encoding: "utf8", timeout: STEP_TIMEOUT_MS, env: { ...process.env, ...env } };
  const { status, signal, error, stdout, stderr } = spawnSync(command, parameters, options);
  if (status === 0) return stdout;
  const why = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`);
  return fail(`${basename(command)} ${parameters.join(" ")}: ${why}\n${stdout ?? ""}${stderr ?? ""}`);
}

function artefact(option) {
  const path = options[option] && resolve(options[option]);
  if (!path || !existsSync(path)) fail(`--${option} names nothing that is there: ${path ?? "not given"}`);
  return path;
}

function fail(message) {
  console.error(`setup: ${message}`);
  process.exit(1);
}
