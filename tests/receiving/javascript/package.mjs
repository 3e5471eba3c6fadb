// The package under test, as it is installed in a project: the one that HOOKSEAL_PROJECT names, or the demo's.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { locate } from "../../e2e/locations.mjs";

let require;

/** Imports what the project has installed. */
export function load(name) {
  require ??= createRequire(join(process.env.HOOKSEAL_PROJECT ?? locate().express, "package.json"));
  return import(pathToFileURL(require.resolve(name)));
}
