import { crypto, type HostKey } from "./host-crypto.js";

/** The core's JSON Web Key of a public key. */
interface Jwk {
  readonly kty: "RSA" | "EC" | "OKP";
  /** An RSA key's modulus. */
  readonly n?: string;
  /** The hash that is applied first. */
  readonly hash?: string;
}

/** @internal A public key, for the host's native code. */
export class HostPublicKey {
  readonly #key: HostKey;
  readonly #jwk: Jwk;

  private constructor(key: HostKey, jwk: Jwk) {
    this.#key = key;
    this.#jwk = jwk;
  }

  /** Undefined if the host doesn't compute with such a key synchronously. The key is one that the core has read. */
  static of(text: string): HostPublicKey | undefined {
    try {
      const jwk = JSON.parse(text) as Jwk;
      const key = new HostPublicKey(crypto!.createPublicKey({ format: "jwk", key: jwk }), jwk);
      // 1 to whatever power is 1: a host that can't do without padding, such as Deno, throws.
      const isRsa = jwk.n !== undefined;
      return !isRsa || key.#power(new Uint8Array(Math.floor((jwk.n.length * 3) / 4)).fill(1, -1)).at(-1) === 1 ? key : undefined;
    } catch {
      return undefined; // no crypto, no such keys in it, or a key that it doesn't take
    }
  }

  /**
   * What the core decides on: for RSA the signature to the power of the public exponent, for others whether it is right.
   * Undefined if the host throws: the signature may be too long, or the stack too short, and only the core can tell.
   */
  compute(message: Uint8Array, signature: Uint8Array): Uint8Array | undefined {
    try {
      return this.#jwk.kty === "RSA" ? this.#power(signature) : Uint8Array.of(Number(this.#verifies(message, signature)));
    } catch {
      return undefined;
    }
  }

  #power(signature: Uint8Array): Uint8Array {
    return crypto!.publicDecrypt({ key: this.#key, padding: crypto!.constants.RSA_NO_PADDING }, signature);
  }

  #verifies(message: Uint8Array, signature: Uint8Array): boolean {
    return crypto!.verify(this.#jwk.hash ?? null, message, { key: this.#key, dsaEncoding: "ieee-p1363" }, signature);
  }
}
