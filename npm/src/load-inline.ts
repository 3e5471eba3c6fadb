// Everywhere else the module is carried in text as well: nothing to fetch, nothing to configure.
import { inflateSync } from "./inflate.js";
// @ts-ignore -- written by the build
import { deflated } from "./wasm/base-text.js";
import { initSync } from "./wasm/base.js";

let loaded = false;

/** @internal Makes the instance of the module, unless the other entry has. */
export function load(): void {
  if (loaded) return;
  loaded = true;
  const binary = atob(deflated as string);
  const compressed = new Uint8Array(binary.length);
  for (let at = 0; at < compressed.length; at++) compressed[at] = binary.charCodeAt(at); // Uint8Array.from takes ten times as long
  initSync({ module: inflateSync(compressed) });
}
