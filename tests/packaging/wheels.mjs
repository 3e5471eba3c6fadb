// The Python package's wheels, of which pip chooses the one for its interpreter.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The wheels of a folder. */
export function wheelsIn(folder) {
  const names = readdirSync(folder).filter((name) => /^hookseal-.*\.whl$/.test(name));
  if (names.length === 0) throw new Error(`there is no wheel in ${folder}`);
  return names.sort().map((name) => join(folder, name));
}

/** What `pip install` takes to choose from them. */
export const fromFolder = (folder) => ["--no-index", "--find-links", folder, "hookseal"];
