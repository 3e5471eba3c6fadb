// A tiny project with the packed tarball installed in it, the way a user installs it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const STEP_TIMEOUT_MS = 420_000;
const INSTALL = ["install", "--no-package-lock", "--no-audit", "--no-fund", "--no-update-notifier"];

/** What the command line says: `--tarball FILE [--work FOLDER] [--only PART-OF-A-NAME]`. */
export function told() {
  const text = { type: "string" };
  const { values } = parseArgs({ options: { tarball: text, work: { ...text, default: "target/packaging" }, only: text } });
  if (!values.tarball || !existsSync(values.tarball)) throw new Error(`--tarball names no file: ${values.tarball ?? "not given"}`);
  return { tarball: resolve(values.tarball), work: resolve(values.work), only: values.only ?? "" };
}

/** Installs what the manifest names, and the tarball; nothing where that was done before. Answers the folder. */
export function project(manifest, folder, tarball) {
  const inputs = [readFileSync(manifest), readFileSync(tarball), process.version];
  const digest = createHash("sha256");
  for (const input of inputs) digest.update(input);
  const stamp = join(folder, ".installed");
  const wanted = digest.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return folder;
  console.log(`npm install in ${folder} …`);
  mkdirSync(folder, { recursive: true });
  rmSync(stamp, { force: true });
  // npm takes an installed package of the same version for the same package.
  rmSync(join(folder, "node_modules/hookseal"), { recursive: true, force: true });
  rmSync(join(folder, "node_modules/.package-lock.json"), { force: true });
  copyFileSync(manifest, join(folder, "package.json"));
  // With install scripts: some of these packages only fetch their program from the registry there.
  run("npm", [...INSTALL, tarball], { cwd: folder });
  writeFileSync(stamp, wanted);
  return folder;
}

/** Runs a program to its end and answers what it printed; throws with all its output where it fails. */
export function run(command, parameters, { cwd, env = {}, input } = {}) {
  const shell = process.platform === "win32" && command === "npm";
  const { status, signal, error, stdout, stderr } = spawnSync(command, parameters, {
    cwd, shell, input, encoding: "utf8", maxBuffer: 1 << 26, timeout: STEP_TIMEOUT_MS, env: { ...process.env, ...env },
  });
  if (status === 0) return stdout;
  const why = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`);
  throw new Error(`${basename(command)} ${parameters.join(" ")}: ${why}\n${stdout ?? ""}${stderr ?? ""}`);
}
