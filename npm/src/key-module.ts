import { WebhookConfigError } from "./errors.js";

/** @internal A key that the keys' module has read. What it is given are views of the core's memory, valid for the call. */
export interface ModuleKey {
  /** Its algorithm, and its id behind a blank, if it has one. */
  readonly name: string;
  /** Whether it is the message's signature. */
  verify(message: Uint8Array, signature: Uint8Array): boolean;
  /** Signs a message. */
  sign(message: Uint8Array): Uint8Array;
}

/** @internal Reads all keys of a file, for algorithms with a blank between them. */
type ReadKeys = (algorithms: string, file: Uint8Array, isRaw: boolean, hasCertificate: boolean, index: number) => ModuleKey[];

/** @internal The keys' module, as far as it is there. */
interface KeyModule {
  /** `hookseal/keys` sets it. */
  read?: ReadKeys;
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

/** @internal Called by the core for a secret that a provider normalizes. */
export const nfkd = (text: string): string => text.normalize("NFKD");

/** @internal Called by the core for a provider whose keys come in files. */
export const readKeys: ReadKeys = (algorithms, ...file) => {
  if (keyModule.read) return keyModule.read(algorithms, ...file);
  const message = `provider: expected one with a shared secret, found one with ${algorithms}, which hookseal/base doesn't have: import "hookseal/keys" too`;
  throw new WebhookConfigError("invalid_option", message);
};
