import { isOwn } from "./errors.js";
import { countComputed, hostComputes } from "./host-crypto.js";
import { HostRsaKey } from "./host-rsa.js";
import { Instance } from "./instance.js";
import { keyModule, type ModuleKey } from "./key-module.js";
import { moduleOf, type ModuleSource } from "./load.js";
import { tuning } from "./tuning.js";
import { __wbg_reset_state as instantiate, initSync, Key, wipeStack } from "./wasm/keys.js";

/** What raising a signature counts as, in bytes hashed: the host saves 0.1 ms at each, and loading its crypto takes 3 to 5. */
const rsaWork = 4096;

/** The module's instance, when the first key has been read: made here, it would be in every bundle of `hookseal/base`. */
let instance: Instance | undefined;

/** @internal Lets providers have keys in files. */
export function offerKeys(keys: ModuleSource): void {
  keyModule.read ??= (algorithm, file, index) => {
    instance ??= instanceOf(keys);
    return new FileKey(algorithm, file, index);
  };
}

function instanceOf(keys: ModuleSource): Instance {
  initSync({ module: moduleOf(keys) });
  return new Instance(instantiate);
}

/** A key from a file. The core of the base's module holds it, and calls it. */
class FileKey implements ModuleKey {
  readonly #key: Key;
  /** The same key in the host: null if it can't have it, undefined until it is asked for. */
  #host: HostRsaKey | null | undefined;

  constructor(algorithm: string, file: Uint8Array, index: number) {
    this.#key = wiped(() => new Key(algorithm, file, index));
  }

  verify(message: Uint8Array, signature: Uint8Array): boolean {
    const power = this.#hostKey()?.power(signature);
    if (!power) countComputed(rsaWork);
    return guarded(() => (power ? this.#key.verifyPower(message, signature, power) : this.#key.verify(message, signature)));
  }

  #hostKey(): HostRsaKey | undefined {
    if (!tuning.hostRsa || !hostComputes(rsaWork)) return undefined;
    if (this.#host === undefined) {
      const [modulus, exponent] = guarded(() => [this.#key.modulus(), this.#key.exponent()] as const);
      this.#host = (modulus.length > 0 ? HostRsaKey.of(modulus, exponent) : undefined) ?? null;
    }
    return this.#host ?? undefined;
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
  instance!.enter();
  try {
    const result = work();
    instance!.leave();
    return result;
  } catch (error) {
    if (isOwn(error)) instance!.leave();
    throw error;
  }
}
