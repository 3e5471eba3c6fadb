// The vector files, for runners that can read files.
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../vectors/", import.meta.url);

/** Every topic and every platform with its cases. */
export function topics() {
  const names = readdirSync(folder).flatMap((name) => (name === "platforms" ? readdirSync(new URL("platforms/", folder)).map((id) => `platforms/${id}`) : name));
  return names
    .filter((name) => name.endsWith(".json") && name !== "schema.json")
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}
