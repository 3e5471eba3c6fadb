import { instance } from "./instance.js";
import { isOwn, outOfMemory } from "./errors.js";
import * as wasm from "./wasm/hookseal.js";

/** @internal The core's `Webhook`. */
export type Engine = wasm.Engine;

/** @internal The core's `Webhook`, made again where its instance was replaced. */
export class Core {
  readonly #make: () => Engine;
  #engine: Engine;
  #generation: number;

  /** `make` is handed a secret, whose traces are wiped. */
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

  /** After `instance.enter` only. */
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

/** @internal For after a refusal: the stack holds what the right signature would have been. */
export function wipeStack(): void {
  guarded(wasm.wipeStack);
}

/** @internal A call of the core. It throws errors of hookseal's own alone, and leaves an instance that works. */
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

/** @internal What to throw in place of what the core, or the runtime within its call, has thrown. */
export function settled(error: unknown): unknown {
  if (!isOwn(error)) return outOfMemory(error);
  instance.leave();
  return error;
}

/** @internal */
export function invalidOption(option: string, expected: string, found: string): Error {
  return guarded(() => wasm.invalidOption(option, expected, found));
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
export function unknownProvider(id: string, builtIn: string): Error {
  return guarded(() => wasm.unknownProvider(id, builtIn));
}
