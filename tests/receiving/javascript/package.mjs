// The package under test, as it is installed in a project: the one that HOOKSEAL_PROJECT names, or the demo's.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { locate } from "../../e2e/locations.mjs";

let ofProject;

/** Imports what the project has installed. */
export function load(name) {
  ofProject ??= installedIn(process.env.HOOKSEAL_PROJECT ?? locate().express);
  return ofProject(name);
}

/** What imports a package that a folder's project has installed. */
export function installedIn(folder) {
  const require = createRequire(join(folder, "package.json"));
  return (name) => import(pathToFileURL(require.resolve(name)));
}
