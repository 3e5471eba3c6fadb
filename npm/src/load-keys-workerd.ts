// Cloudflare Workers hand over a compiled module, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import module from "./wasm/keys_bg.wasm";
import { initSync } from "./wasm/keys.js";

/** @internal Makes the instance of the keys' module. */
export function loadKeys(): void {
  initSync({ module });
}
