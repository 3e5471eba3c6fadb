// Everywhere else the module is carried in text as well: nothing to fetch, nothing to configure.
import { inflateSync } from "./inflate.js";
// @ts-ignore -- written by the build
import { deflated } from "./wasm/keys-text.js";
import { initSync } from "./wasm/keys.js";

/** @internal Makes the instance of the keys' module. */
export function loadKeys(): void {
  const binary = atob(deflated as string);
  const compressed = new Uint8Array(binary.length);
  for (let at = 0; at < compressed.length; at++) compressed[at] = binary.charCodeAt(at); // Uint8Array.from takes ten times as long
  initSync({ module: inflateSync(compressed) });
}
