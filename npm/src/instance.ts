import { keyModule } from "./key-module.js";
import { __wbg_reset_state as instantiate } from "./wasm/base.js";

/**
 * The one instance of the base's module, and whether it is in order. When memory or stack runs out within a call,
 * that call may leave anything half done: the instance is replaced before the next one, and that of the keys' module
 * with it, which is called by this one alone.
 */
class Instance {
  /** Counts the instances. What was made in one is lost with it. */
  generation = 0;
  /** Counts the calls. What the core keeps of a call is lost with the next. */
  calls = 0;
  #inOrder = true;

  /** Begins a call of the core. No code of the user's may run until `leave`. */
  enter(): void {
    if (!this.#inOrder) this.replace();
    this.#inOrder = false;
    this.calls++;
  }

  /** Ends a call. If it isn't reached, the next `enter` replaces the instance. */
  leave(): void {
    this.#inOrder = true;
  }

  /** Begins with a fresh instance, which also gives memory back: WebAssembly's memory never shrinks. */
  replace(): void {
    this.#inOrder = false;
    instantiate();
    keyModule.instance?.replace();
    this.generation++;
    this.calls++;
    this.#inOrder = true;
  }
}

/** @internal */
export const instance = new Instance();
