import { calledFrom, HooksealError, isOwn, outOfMemory } from "./errors.js";
import { base64Bytes } from "./host.js";
import { newGlue, type Glue } from "./wasm/glue.js";

/** @internal A module of WebAssembly: its bytes in base64, what a bundler hands over, or what reads it from a file. */
export type ModuleSource = string | WebAssembly.Module | (() => Uint8Array<ArrayBuffer>);

/**
 * @internal A module's one instance, and whether it is in order. When memory or stack runs out within a call, that call
 * may leave anything half done: the instance is replaced before the next one.
 */
export class Instance {
  readonly name: string;
  /** What wasm-bindgen has written: it calls the instance that there is now. */
  readonly glue: Glue = newGlue();
  /** Counts the instances. What was made in one is lost with it. */
  generation = 0;
  /** Counts the calls. What the core keeps of a call is lost with the next. */
  calls = 0;
  #inOrder = true;

  constructor(name: string, source: ModuleSource) {
    this.name = name;
    const module = moduleOf(source);
    let exports: object;
    try {
      exports = this.glue.initSync({ module }) as object;
    } catch (cause) {
      if (cause instanceof RangeError) throw cause; // memory or stack ran out
      throw new HooksealError(`hookseal's module ${name} can't be loaded: ${String(cause)}`, { cause });
    }
    // Of two files with names alike the one may have been copied over the other. That of the keys has all of the base:
    // Python's page has no other.
    if (name === "keys" && !("explain" in exports)) throw new HooksealError(`hookseal's module ${name} can't be loaded: its file holds another module`);
  }

  get memory(): WebAssembly.Memory {
    return this.glue.memory();
  }

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
    this.glue.__wbg_reset_state();
    this.generation++;
    this.calls++;
    this.#inOrder = true;
  }

  /**
   * Calls the core. Only hookseal's own errors come out of it, and the next call finds an instance that works. The stack
   * of an error begins with who called: the core's frames alone would leave no room for the user's among ten.
   */
  guarded<T>(work: () => T): T {
    try {
      this.enter();
      const result = work();
      this.leave();
      if (result instanceof HooksealError) calledFrom(result, this.guarded);
      return result;
    } catch (error) {
      throw calledFrom(this.settled(error), this.guarded);
    }
  }

  /** What to throw for an error that left a call of the core: hookseal's as it is, the runtime's as `out_of_memory`. */
  settled(error: unknown): unknown {
    if (isOwn(error)) this.leave();
    return error instanceof HooksealError ? error : outOfMemory(error);
  }

  /** To be called after a refusal: the stack may still hold the signature that was expected. */
  wipeStack(): void {
    this.guarded(this.glue.wipeStack);
  }
}

/** What an instance is made of. */
function moduleOf(source: ModuleSource): Uint8Array<ArrayBuffer> | WebAssembly.Module {
  if (typeof source === "string") return base64Bytes(source);
  if (typeof source === "function") return source();
  // `next start` compiles it in another realm, whose Module the glue's `instanceof` would not know.
  return Object.setPrototypeOf(source, WebAssembly.Module.prototype) as WebAssembly.Module;
}
