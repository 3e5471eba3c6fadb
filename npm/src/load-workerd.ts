// Cloudflare Workers hand over a compiled module, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import module from "./wasm/base_bg.wasm";
import { initSync } from "./wasm/base.js";

let loaded = false;

/** @internal Makes the instance of the module, unless the other entry has. */
export function load(): void {
  if (loaded) return;
  loaded = true;
  initSync({ module });
}
