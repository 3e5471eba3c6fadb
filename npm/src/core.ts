import type { CoreModule } from "./core-module.js";
import { WebhookConfigError } from "./errors.js";
import { base, loadedKeys } from "./modules.js";
import { tuning } from "./tuning.js";
import type { Engine, Glue } from "./wasm/glue.js";

export type { Engine } from "./wasm/glue.js";

/** @internal The core's `Webhook`, in a module; made again after its instance was replaced. */
export class Core {
  readonly module: CoreModule;
  readonly #make: () => Engine;
  #engine: Engine;
  #generation: number;

  /** `make` passes secrets to the core; their traces on the stack are wiped. */
  constructor(module: CoreModule, make: (glue: Glue) => Engine) {
    this.module = module;
    this.#make = () => {
      try {
        return make(module.glue);
      } finally {
        module.glue.wipeStack();
      }
    };
    this.#engine = module.guarded(this.#make);
    this.#generation = module.generation;
  }

  /** In the base or, if it doesn't have what the webhook needs, in the whole core. */
  static of(make: (glue: Glue) => Engine): Core {
    if (tuning.isWhole) return new Core(loadedKeys(rare), make);
    return inBaseOrWhole(
      () => new Core(base, make),
      (found) => new Core(loadedKeys(`${rare} (${found})`), make),
    );
  }

  /** To be read between `enter` and `leave` of its module. */
  get engine(): Engine {
    if (this.#generation !== this.module.generation) {
      this.#engine = this.#make();
      this.#generation = this.module.generation;
    }
    return this.#engine;
  }

  call<T>(work: (engine: Engine) => T): T {
    return this.module.guarded(() => work(this.engine));
  }
}

const rare = "provider: expected one that hookseal/base can verify, found one that it can't";

/** @internal What the base gives, or the whole core where the base doesn't have what it takes. */
export function inBaseOrWhole<T>(inBase: () => T, inWhole: (found: string) => T): T {
  try {
    return inBase();
  } catch (error) {
    const { code, message } = Object(error) as { code?: string; message: string };
    if (code !== "needs_keys_module" || !(error instanceof WebhookConfigError)) throw error;
    return inWhole(message);
  }
}

/** @internal */
export function secretOfWrongType(index: number, found: string): Error {
  return base.guarded(() => base.glue.secretOfWrongType(index, found) as Error);
}

/** @internal */
export function secretNotUnicode(index: number): Error {
  return base.guarded(() => base.glue.secretNotUnicode(index) as Error);
}

/** @internal */
export function unknownProvider(id: string, ids: readonly string[], none = ""): Error {
  return base.guarded(() => base.glue.unknownProvider(id, ids.join("\n"), none) as Error);
}
