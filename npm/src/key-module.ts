import { WebhookConfigError } from "./errors.js";

/** @internal A key that the keys' module has read. What it is given are views of the core's memory, valid for the call. */
export interface ModuleKey {
  /** Whether it is the message's signature. */
  verify(message: Uint8Array, signature: Uint8Array): boolean;
  /** Signs a message. */
  sign(message: Uint8Array): Uint8Array;
}

/** @internal The keys' module, as far as it is there. */
interface KeyModule {
  /** Reads a key from a file: `hookseal/keys` sets it. */
  read?: (algorithm: string, file: Uint8Array, index: number) => ModuleKey;
  /** Its instance, once a key was read. */
  instance?: {
    /** Begins with a fresh one, without keys. */
    replace(): void;
    /** All of its memory. */
    memory(): Uint8Array;
  };
}

/** @internal */
export const keyModule: KeyModule = {};

/** @internal Called by the core for a provider whose keys come in files. */
export function readKey(algorithm: string, file: Uint8Array, index: number): ModuleKey {
  if (keyModule.read) return keyModule.read(algorithm, file, index);
  const message = `provider: expected one with a shared secret, found one with ${algorithm}, which hookseal/base doesn't have: import "hookseal/keys" too`;
  throw new WebhookConfigError("invalid_option", message);
}
