// The Python package's wheels, of which pip chooses the one for its interpreter.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./project.mjs";

/** The wheels of a folder. */
export function wheelsIn(folder) {
  const names = readdirSync(folder).filter((name) => /^hookseal-.*\.whl$/.test(name));
  if (names.length === 0) throw new Error(`there is no wheel in ${folder}`);
  return names.sort().map((name) => join(folder, name));
}

/** What `pip install` takes to choose from them. */
export const fromFolder = (folder) => ["--no-index", "--find-links", folder, "hookseal"];

/**
 * A virtual environment with the wheel that pip chooses, and with what a file of requirements names; nothing is done where
 * that was done before. Returns its interpreter.
 */
export function environment(python, directory, wheels, requirements) {
  const interpreter = join(directory, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const digest = createHash("sha256").update(run(python, ["-c", "import sys; print(sys.version, sys.base_prefix)"]));
  for (const file of [...(requirements ? [requirements] : []), ...wheelsIn(wheels)]) digest.update(readFileSync(file));
  const stamp = join(directory, ".installed");
  const wanted = digest.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return interpreter;
  console.log(`pip install in ${directory} …`);
  rmSync(directory, { recursive: true, force: true });
  run(python, ["-m", "venv", directory]);
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  if (requirements) run(interpreter, [...install, "--require-hashes", "--requirement", requirements]);
  run(interpreter, [...install, "--no-deps", ...fromFolder(wheels)]);
  writeFileSync(stamp, wanted);
  return interpreter;
}
