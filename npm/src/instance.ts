import { __wbg_reset_state as instantiate } from "./wasm/hookseal.js";

/**
 * @internal The one instance of the module, and whether it is in order. What a call throws that isn't
 * hookseal's own (memory or stack ran out within it) may leave anything half done: another instance takes its place.
 */
class Instance {
  /** Counts the instances: what was made in one is gone with it. */
  generation = 0;
  /** Counts the calls: what the core keeps of one is gone with the next. */
  calls = 0;
  #inOrder = true;

  /** Before a call of the core. No code of the user's runs until `leave`. */
  enter(): void {
    if (!this.#inOrder) this.replace();
    this.#inOrder = false;
    this.calls++;
  }

  /** After a call that came to its end. One that doesn't is found out by the next `enter`. */
  leave(): void {
    this.#inOrder = true;
  }

  /** Also gives memory back, which WebAssembly's own never does. */
  replace(): void {
    this.#inOrder = false;
    instantiate();
    this.generation++;
    this.calls++;
    this.#inOrder = true;
  }
}

/** @internal */
export const instance = new Instance();
