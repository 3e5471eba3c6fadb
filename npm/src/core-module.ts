import { Instance } from "./instance.js";
import { SharedMemory } from "./shared-memory.js";

/** @internal A module of WebAssembly with the core in it, or with that part of it which most platforms need. */
export class CoreModule extends Instance {
  /** What JavaScript and this core share. */
  readonly shared: SharedMemory = new SharedMemory(this);
}
