import { isOwn } from "./errors.js";
import { HostRsaKey } from "./host-rsa.js";
import { Instance } from "./instance.js";
import { keyModule, type ModuleKey } from "./key-module.js";
import { moduleOf, type ModuleSource } from "./load.js";
import { tuning } from "./tuning.js";
import { __wbg_reset_state as instantiate, initSync, Key, wipeStack } from "./wasm/keys.js";

const instance = new Instance(instantiate);

/** @internal Lets providers have keys in files. The module's instance is made when the first key is read. */
export function offerKeys(keys: ModuleSource): void {
  let isLoaded = false;
  keyModule.read ??= (algorithm, file, index) => {
    if (!isLoaded) initSync({ module: moduleOf(keys) });
    isLoaded = true;
    return new FileKey(algorithm, file, index);
  };
}

/** A key from a file. The core of the base's module holds it, and calls it. */
class FileKey implements ModuleKey {
  readonly #key: Key;
  readonly #host: HostRsaKey | undefined;

  constructor(algorithm: string, file: Uint8Array, index: number) {
    const key = wiped(() => new Key(algorithm, file, index));
    this.#key = key;
    const [modulus, exponent] = guarded(() => [key.modulus(), key.exponent()] as const);
    this.#host = modulus.length > 0 ? HostRsaKey.of(modulus, exponent) : undefined;
  }

  verify(message: Uint8Array, signature: Uint8Array): boolean {
    const power = tuning.hostRsa ? this.#host?.power(signature) : undefined;
    return guarded(() => (power ? this.#key.verifyPower(message, signature, power) : this.#key.verify(message, signature)));
  }

  sign(message: Uint8Array): Uint8Array {
    return wiped(() => this.#key.sign(message));
  }
}

/** Calls the module. Its key may have left traces on the stack, which are wiped. */
function wiped<T>(work: () => T): T {
  try {
    return guarded(work);
  } finally {
    guarded(wipeStack);
  }
}

/**
 * Calls the module. What isn't hookseal's own error leaves the calling core as well: then both instances are replaced
 * before they are called again, and keys are read again.
 */
function guarded<T>(work: () => T): T {
  instance.enter();
  try {
    const result = work();
    instance.leave();
    return result;
  } catch (error) {
    if (isOwn(error)) instance.leave();
    throw error;
  }
}
