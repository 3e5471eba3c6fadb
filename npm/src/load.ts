import { base64Bytes } from "./host.js";
import { initSync } from "./wasm/base.js";

/** @internal A module of WebAssembly: its bytes in base64, what a bundler hands over, or what reads it from a file. */
export type ModuleSource = string | WebAssembly.Module | (() => Uint8Array<ArrayBuffer>);

let loaded = false;

/** @internal Makes the instance of the base's module, unless another entry has. */
export function load(base: ModuleSource): void {
  if (loaded) return;
  loaded = true;
  initSync({ module: moduleOf(base) });
}

/** @internal What an instance is made of. */
export function moduleOf(source: ModuleSource): Uint8Array<ArrayBuffer> | WebAssembly.Module {
  if (typeof source === "string") return base64Bytes(source);
  if (typeof source === "function") return source();
  // `next start` compiles it in another realm, whose Module the glue's `instanceof` would not know.
  return Object.setPrototypeOf(source, WebAssembly.Module.prototype) as WebAssembly.Module;
}
