// Vercel's edge functions, Next.js's among them, hand over a compiled module, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import module from "./wasm/base_bg.wasm?module";
import { initSync } from "./wasm/base.js";

let loaded = false;

/** @internal Makes the instance of the module, unless the other entry has. */
export function load(): void {
  if (loaded) return;
  loaded = true;
  // `next start` compiles it in another realm, whose Module the glue's `instanceof` would not know.
  initSync({ module: Object.setPrototypeOf(module, WebAssembly.Module.prototype) });
}
