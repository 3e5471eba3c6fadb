import { countComputed, hostComputes } from "./host-crypto.js";
import { HostPublicKey } from "./host-public-key.js";
import { keyModule, type ModuleKey } from "./key-module.js";
import { start, type ModuleSource } from "./load.js";
import { tuning } from "./tuning.js";
import { __wbg_reset_state as instantiate, initSync, type Key, readKeys, wipeStack } from "./wasm/keys.js";

/**
 * What a signature counts as, in bytes hashed: at RSA and Ed25519 the host saves 0.1 ms, at P-256 ten times as much, and
 * loading its crypto takes 3 to 5.
 */
const work = 4096;
const workOfP256 = 32_768;

/** @internal Lets providers have keys in files. */
export function offerKeys(keys: ModuleSource): void {
  keyModule.read ??= (algorithms, ...file) => {
    keyModule.instance ??= instanceOf(keys);
    return wiped(() => readKeys(algorithms, ...file)).map((key) => new FileKey(key));
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
  readonly name: string;
  readonly #key: Key;
  readonly #work: number;
  /** The same key in the host: null if it can't have it, undefined until it is asked for. */
  #host: HostPublicKey | null | undefined;

  constructor(key: Key) {
    this.#key = key;
    this.name = key.name();
    this.#work = this.name.startsWith("ecdsa") ? workOfP256 : work;
  }

  verify(message: Uint8Array, signature: Uint8Array): boolean {
    const computed = this.#hostKey()?.compute(message, signature);
    if (!computed) countComputed(this.#work);
    return computed ? this.#key.verifyComputed(message, signature, computed) : this.#key.verify(message, signature);
  }

  #hostKey(): HostPublicKey | undefined {
    if (!tuning.hostKeys || !hostComputes(this.#work)) return undefined;
    if (this.#host === undefined) this.#host = HostPublicKey.of(this.#key.jwk()) ?? null;
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
