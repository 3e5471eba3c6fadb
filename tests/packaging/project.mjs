// A tiny project with the packed tarball installed in it, the way a user installs it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const STEP_TIMEOUT_MS = 900_000;
const QUIETLY = ["--prefer-offline", "--no-audit", "--no-fund", "--no-update-notifier"];

/** What the command line says: `--tarball FILE [--wheels FOLDER] [--work FOLDER] [--only PART-OF-A-NAME]`. */
export function told() {
  const text = { type: "string" };
  const { values } = parseArgs({ options: { tarball: text, wheels: text, work: { ...text, default: "target/packaging" }, only: text } });
  if (!values.tarball || !existsSync(values.tarball)) throw new Error(`--tarball names no file: ${values.tarball ?? "not given"}`);
  return { tarball: resolve(values.tarball), wheels: values.wheels && resolve(values.wheels), work: resolve(values.work), only: values.only ?? "" };
}

/**
 * Installs what the manifest's lock names, and the tarball; nothing where that was done before. Returns the folder.
 * `flags` go to npm. Without them install scripts run: some packages only fetch their program from the registry there.
 */
export function project(manifest, folder, tarball, flags = []) {
  const locked = dependencies(manifest, folder, flags);
  once(join(folder, ".installed"), digest([locked, readFileSync(tarball)]), () => {
    console.log(`npm install of the tarball in ${folder} …`);
    // npm takes an installed package of the same version for the same package.
    rmSync(join(folder, "node_modules/hookseal"), { recursive: true, force: true });
    rmSync(join(folder, "node_modules/.package-lock.json"), { force: true });
    run("npm", ["install", "--no-save", ...QUIETLY, ...flags, tarball], { cwd: folder });
  });
  return folder;
}

/** Installs what the manifest's lock names, where that wasn't done before. Returns a digest of what that was. */
export function dependencies(manifest, folder, flags = []) {
  const lock = join(dirname(manifest), "package-lock.json");
  const locked = digest([readFileSync(manifest), readFileSync(lock), process.version, ...flags]);
  once(join(folder, ".locked"), locked, () => {
    console.log(`npm ci in ${folder} …`);
    mkdirSync(folder, { recursive: true });
    for (const file of [manifest, lock]) copyFileSync(file, join(folder, basename(file)));
    run("npm", ["ci", ...QUIETLY, ...flags], { cwd: folder });
  });
  return locked;
}

/** Does the work unless the stamp says that it was done with the same inputs. */
function once(stamp, inputs, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return;
  rmSync(stamp, { force: true });
  work();
  writeFileSync(stamp, inputs);
}

function digest(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(input);
  return hash.digest("hex");
}

/** Runs a program to its end and returns what it printed; throws with all its output where it fails. */
export function run(command, parameters, { cwd, env = {}, input } = {}) {
  const shell = process.platform === "win32" && command === "npm";
  const { status, signal, error, stdout, stderr } = spawnSync(command, parameters, {
    cwd, shell, input, encoding: "utf8", maxBuffer: 1 << 26, timeout: STEP_TIMEOUT_MS, env: { ...process.env, ...env },
  });
  if (status === 0) return stdout;
  const why = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`);
  throw new Error(`${basename(command)} ${parameters.join(" ")}: ${why}\n${stdout ?? ""}${stderr ?? ""}`);
}
