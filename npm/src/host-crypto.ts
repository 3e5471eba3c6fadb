import { tuning } from "./tuning.js";

interface Hash {
  update(bytes: Uint8Array): Hash;
  digest(encoding: "hex"): string;
}

/** @internal A public key, as the host has it, or as PEM. */
export type HostKey = object | string;

/** What is used of `node:crypto`, without Node's types. */
interface HostCrypto {
  hash?(algorithm: string, bytes: Uint8Array, encoding: "hex"): string;
  createHash(algorithm: string): Hash;
  createPublicKey(key: { format: "jwk"; key: object }): { export(form: { type: "spki"; format: "pem" }): string };
  verify(hash: string | null, message: Uint8Array, key: HostKey, signature: Uint8Array): boolean;
  publicDecrypt(key: { key: HostKey; padding: number }, signature: Uint8Array): Uint8Array;
  constants: { RSA_NO_PADDING: number };
}

/** @internal The host's crypto; null if it has none, undefined until it is asked for. */
export let crypto: HostCrypto | null | undefined;

/** How many bytes were hashed in WebAssembly. */
let computed = 0;

/** @internal Counts what was computed in WebAssembly, in bytes hashed. */
export function countComputed(work: number): void {
  computed += work;
}

/**
 * @internal Whether the host computes that much, in bytes hashed. Loading its crypto takes Node 3 to 5 ms: it is asked
 * for by a process that has shown to have more to compute than a few small bodies.
 */
export function hostComputes(work: number): boolean {
  if (crypto === undefined) {
    if (computed + work < tuning.hostAfter) return false;
    crypto = hostCrypto();
  }
  return crypto !== null;
}

/** The host's synchronous crypto: Node, Bun, Deno and Workers with `nodejs_compat` have one. */
function hostCrypto(): HostCrypto | null {
  const host = globalThis as { process?: { getBuiltinModule?: (name: string) => HostCrypto | undefined } };
  try {
    const found = host.process?.getBuiltinModule?.("node:crypto");
    return typeof found?.createHash === "function" ? found : null;
  } catch {
    return null; // Next.js's edge runtime throws when it is asked for one
  }
}

/** @internal How long the longest digest is, in hex. */
export const digestLength = 128;

/**
 * @internal A digest in hex, because one as a Buffer takes longer to make than to compute. Native code hashes several
 * times as fast as WebAssembly, but each call costs more.
 */
export function digest(hash: string, bytes: Uint8Array): string {
  return crypto!.hash ? crypto!.hash(hash, bytes, "hex") : crypto!.createHash(hash).update(bytes).digest("hex");
}

/** @internal A digest of bytes in two places: for a large body, this is faster than copying them into one. */
export function digestOfBoth(hash: string, hashPrefix: Uint8Array, body: Uint8Array): string {
  return crypto!.createHash(hash).update(hashPrefix).update(body).digest("hex");
}
