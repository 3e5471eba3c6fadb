// Cloudflare Workers hand over a compiled module, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import module from "./wasm/hookseal_bg.wasm";
import { initSync } from "./wasm/hookseal.js";

/** @internal Makes the instance of the module, unless there is one. */
export function load(): void {
  initSync({ module });
}
