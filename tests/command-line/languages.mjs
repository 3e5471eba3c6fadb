// The command line of each language, as it is installed.
import { join } from "node:path";
import { locate } from "../e2e/locations.mjs";

export const places = locate();

export const languages = {
  JavaScript: [process.execPath, join(places.express, "node_modules/hookseal/dist/command-line.js")],
  Python: [places.python, "-X", "utf8", "-m", "hookseal"],
};
