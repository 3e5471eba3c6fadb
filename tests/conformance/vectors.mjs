// The vector files, for runners that can read files.
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../vectors/", import.meta.url);

/** Every topic with its cases. */
export function topics() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "schema.json")
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}
