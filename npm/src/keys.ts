import { countComputed, hostComputes } from "./host-crypto.js";
import { HostRsaKey } from "./host-rsa.js";
import { keyModule, type ModuleKey } from "./key-module.js";
import { start, type ModuleSource } from "./load.js";
import { tuning } from "./tuning.js";
import { __wbg_reset_state as instantiate, initSync, Key, wipeStack } from "./wasm/keys.js";

/** What raising a signature counts as, in bytes hashed: the host saves 0.1 ms at each, and loading its crypto takes 3 to 5. */
const rsaWork = 4096;

/** @internal Lets providers have keys in files. */
export function offerKeys(keys: ModuleSource): void {
  keyModule.read ??= (algorithm, file, index) => {
    keyModule.instance ??= instanceOf(keys);
    return new FileKey(algorithm, file, index);
  };
}

function instanceOf(keys: ModuleSource): NonNullable<typeof keyModule.instance> {
  start("keys", keys, initSync);
  // Once there is an instance, `initSync` returns what it exports.
  return { replace: instantiate, memory: () => new Uint8Array(initSync(undefined as never).memory.buffer) };
}

/**
 * A key from a file. The core of the base's module holds it, and calls it. An error that isn't hookseal's own leaves
 * that core as well: both instances are replaced before the next call, and keys are read again.
 */
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
    return power ? this.#key.verifyPower(message, signature, power) : this.#key.verify(message, signature);
  }

  #hostKey(): HostRsaKey | undefined {
    if (!tuning.hostRsa || !hostComputes(rsaWork)) return undefined;
    if (this.#host === undefined) {
      const modulus = this.#key.modulus();
      this.#host = (modulus.length > 0 ? HostRsaKey.of(modulus, this.#key.exponent()) : undefined) ?? null;
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
    return work();
  } finally {
    wipeStack();
  }
}
