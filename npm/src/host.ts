import { ways } from "./ways.js";

/** What is used of `node:crypto`, without Node's types. */
interface HostCrypto {
  createSecretKey(secret: Uint8Array): unknown;
  createHmac(hash: string, key: unknown): { update(body: string | Uint8Array): { digest(encoding: "hex"): string } };
}

const crypto = hostCrypto();

/** Synchronous, and where it is: Node, Bun, Deno, Workers with `nodejs_compat`. */
function hostCrypto(): HostCrypto | undefined {
  const host = globalThis as { process?: { getBuiltinModule?: (name: string) => HostCrypto | undefined } };
  try {
    return host.process?.getBuiltinModule?.("node:crypto");
  } catch {
    return undefined; // Next.js's edge runtime throws where it is merely asked for
  }
}

/**
 * @internal Computes the MACs of large bodies in native code, which is several
 * times as fast as WebAssembly there; for small ones setting it up costs more.
 */
export class HostMacs {
  readonly #keys: readonly unknown[];

  private constructor(keys: readonly unknown[]) {
    this.#keys = keys;
  }

  /** None where the host has no synchronous crypto. */
  static prepare(secrets: readonly Uint8Array[]): HostMacs | undefined {
    return crypto && new HostMacs(secrets.map((secret) => crypto.createSecretKey(secret)));
  }

  suits(body: string | Uint8Array): boolean {
    return body.length >= ways.hostFrom;
  }

  /** How many bytes `of` gives. */
  get length(): number {
    return 64 * this.#keys.length;
  }

  /** In hex, one after another: a digest's Buffer takes longer to make than its hash. */
  of(body: string | Uint8Array): string {
    return this.#keys.map((key) => crypto!.createHmac("sha256", key).update(body).digest("hex")).join("");
  }
}
