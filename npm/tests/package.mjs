// The package as it is installed, for the tests beside this file.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { locate } from "../../tests/e2e/locations.mjs";

const require = createRequire(join(locate().express, "package.json"));

/** The URL of the entry that Node takes. */
export const entry = pathToFileURL(require.resolve("hookseal"));
export const hookseal = await import(entry);
/** What tests may see of the inside. */
export const inside = await import(new URL("./tuning.js", entry));
