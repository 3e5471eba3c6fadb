import { countComputed, crypto, hostComputes, type HostKey } from "./host-crypto.js";
import { tuning } from "./tuning.js";

/**
 * What a signature counts as, in bytes hashed: at RSA and Ed25519 the host saves 0.1 ms, at P-256 ten times as much, and
 * loading its crypto takes 3 to 5.
 */
const work = 4096;
const workOfP256 = 32_768;

/** The core's JSON Web Key of a public key. */
interface Jwk {
  readonly kty: "RSA" | "EC" | "OKP";
  /** An RSA key's modulus. */
  readonly n?: string;
  /** The hash that is applied first. */
  readonly hash?: string;
}

/** @internal A public key that the core has read, for the host's native code. The core holds it, and calls it. */
export class HostPublicKey {
  readonly #work: number;
  #key: HostKey | undefined;
  #jwk: Jwk = { kty: "RSA" };

  constructor(algorithm: string) {
    this.#work = algorithm.startsWith("ecdsa") ? workOfP256 : work;
  }

  /** Whether the host is to compute with it: to be called before each signature, which counts. */
  isAsked(): boolean {
    const isAsked = tuning.hostKeys && hostComputes(this.#work);
    if (!isAsked) countComputed(this.#work);
    return isAsked;
  }

  /** Is told the key, before it computes. */
  tell(text: string): void {
    try {
      this.#jwk = JSON.parse(text) as Jwk;
      this.#key = crypto!.createPublicKey({ format: "jwk", key: this.#jwk });
      // 1 to whatever power is 1: a host that can't do without padding, such as Deno, throws.
      const { n } = this.#jwk;
      if (n !== undefined && this.#power(new Uint8Array(Math.floor((n.length * 3) / 4)).fill(1, -1)).at(-1) !== 1) this.#key = undefined;
    } catch {
      this.#key = undefined; // no crypto, no such keys in it, or a key that it doesn't take
    }
  }

  /**
   * What the core decides on: for RSA the signature to the power of the public exponent, for others whether it is right.
   * Undefined if the host throws, or has no such key: the signature may be too long, or the stack too short, and only the
   * core can tell. Message and signature are views of the core's memory, valid for the call.
   */
  compute(message: Uint8Array, signature: Uint8Array): Uint8Array | undefined {
    if (!this.#key) return undefined;
    try {
      return this.#jwk.kty === "RSA" ? this.#power(signature) : Uint8Array.of(Number(this.#verifies(message, signature)));
    } catch {
      return undefined;
    }
  }

  #power(signature: Uint8Array): Uint8Array {
    return crypto!.publicDecrypt({ key: this.#key!, padding: crypto!.constants.RSA_NO_PADDING }, signature);
  }

  #verifies(message: Uint8Array, signature: Uint8Array): boolean {
    return crypto!.verify(this.#jwk.hash ?? null, message, { key: this.#key!, dsaEncoding: "ieee-p1363" }, signature);
  }
}
