// Vercel's edge functions, Next.js's among them, hand over a compiled module, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import module from "./wasm/keys_bg.wasm?module";
import { initSync } from "./wasm/keys.js";

/** @internal Makes the instance of the keys' module. */
export function loadKeys(): void {
  // `next start` compiles it in another realm, whose Module the glue's `instanceof` would not know.
  initSync({ module: Object.setPrototypeOf(module, WebAssembly.Module.prototype) });
}
