// Where the receivers are: what the caller names, else the environment, else what setup.mjs left.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Paths by name: express, worker, workerExample, workerd, python. */
export function locate(given = {}) {
  const fromRoot = fileURLToPath(new URL("../../target/e2e", import.meta.url));
  const work = given.work ?? process.env.HOOKSEAL_E2E_WORK ?? fromRoot;
  const file = join(work, "locations.json");
  const locations = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  for (const name of ["express", "worker", "workerd", "python"]) {
    const path = given[name] ?? process.env[`HOOKSEAL_E2E_${name.toUpperCase()}`];
    // An interpreter may be a name to be found on the PATH.
    if (path) locations[name] = name === "python" ? path : resolve(path);
    if (!locations[name]) throw new Error(`where is ${name}? Run setup.mjs first, or say it with --${name}`);
  }
  return locations;
}
