import { instance } from "./instance.js";
import { HooksealError, isOwn, outOfMemory } from "./errors.js";
import * as wasm from "./wasm/base.js";

/** @internal The core's `Webhook`. */
export type Engine = wasm.Engine;

/** @internal The core's `Webhook`, made again after its instance was replaced. */
export class Core {
  readonly #make: () => Engine;
  #engine: Engine;
  #generation: number;

  /** `make` passes secrets to the core; their traces on the stack are wiped. */
  constructor(make: () => Engine) {
    this.#make = () => {
      try {
        return make();
      } finally {
        wasm.wipeStack();
      }
    };
    this.#engine = guarded(this.#make);
    this.#generation = instance.generation;
  }

  /** To be read between `instance.enter` and `instance.leave`. */
  get engine(): Engine {
    if (this.#generation !== instance.generation) {
      this.#engine = this.#make();
      this.#generation = instance.generation;
    }
    return this.#engine;
  }

  call<T>(work: (engine: Engine) => T): T {
    return guarded(() => work(this.engine));
  }
}

/** @internal To be called after a refusal: the stack may still hold the signature that was expected. */
export function wipeStack(): void {
  guarded(wasm.wipeStack);
}

/** @internal Calls the core. Only hookseal's own errors come out of it, and the next call finds an instance that works. */
export function guarded<T>(work: () => T): T {
  try {
    instance.enter();
    const result = work();
    instance.leave();
    return result;
  } catch (error) {
    throw settled(error);
  }
}

/**
 * @internal What to throw for an error that left a call of the core: hookseal's as it is, the runtime's as
 * `out_of_memory`. After any but the core's own, such as that of a module that can't be loaded, the instance is replaced.
 */
export function settled(error: unknown): unknown {
  if (isOwn(error)) instance.leave();
  return error instanceof HooksealError ? error : outOfMemory(error);
}

/** @internal */
export function secretOfWrongType(index: number, found: string): Error {
  return guarded(() => wasm.secretOfWrongType(index, found));
}

/** @internal */
export function secretNotUnicode(index: number): Error {
  return guarded(() => wasm.secretNotUnicode(index));
}

/** @internal */
export function unknownProvider(id: string, ids: readonly string[], none = ""): Error {
  return guarded(() => wasm.unknownProvider(id, ids.join("\n"), none));
}
