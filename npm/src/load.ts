import { base64Bytes } from "./host.js";
import { HooksealError } from "./errors.js";
import { initSync, type SyncInitInput } from "./wasm/base.js";

/** @internal A module of WebAssembly: its bytes in base64, what a bundler hands over, or what reads it from a file. */
export type ModuleSource = string | WebAssembly.Module | (() => Uint8Array<ArrayBuffer>);

let loaded = false;

/** @internal Makes the instance of the base's module, unless another entry has. */
export function load(base: ModuleSource): void {
  if (loaded) return;
  start("base", base, initSync);
  loaded = true;
}

/** @internal Makes a module's first instance, by the glue's `initSync`. */
export function start(name: string, source: ModuleSource, initSync: (given: { module: SyncInitInput }) => unknown): void {
  const module = moduleOf(source);
  try {
    initSync({ module });
  } catch (cause) {
    if (cause instanceof RangeError) throw cause; // memory or stack ran out
    throw new HooksealError(`hookseal's module ${name} can't be loaded: ${String(cause)}`, { cause });
  }
}

/** What an instance is made of. */
function moduleOf(source: ModuleSource): Uint8Array<ArrayBuffer> | WebAssembly.Module {
  if (typeof source === "string") return base64Bytes(source);
  if (typeof source === "function") return source();
  // `next start` compiles it in another realm, whose Module the glue's `instanceof` would not know.
  return Object.setPrototypeOf(source, WebAssembly.Module.prototype) as WebAssembly.Module;
}
