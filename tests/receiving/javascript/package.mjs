// The package under test, as it is installed in a project: the one that HOOKSEAL_PROJECT names, or the demo's.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { locate } from "../../e2e/locations.mjs";

const require = createRequire(join(process.env.HOOKSEAL_PROJECT ?? locate().express, "package.json"));

/** Imports what the project has installed. */
export const load = (name) => import(pathToFileURL(require.resolve(name)));
