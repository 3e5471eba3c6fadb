import { crypto, type HostKey } from "./host-crypto.js";

/** @internal An RSA public key, for the host's native code. */
export class HostRsaKey {
  readonly #key: HostKey;

  private constructor(key: HostKey) {
    this.#key = key;
  }

  /** Undefined if the host has no synchronous RSA. The numbers are those that the core has read. */
  static of(modulus: Uint8Array, exponent: Uint8Array): HostRsaKey | undefined {
    try {
      const numbers = { kty: "RSA", n: base64url(modulus), e: base64url(exponent) } as const;
      const key = new HostRsaKey(crypto!.createPublicKey({ format: "jwk", key: numbers }));
      // 1 to whatever power is 1: a host that can't do without padding, such as Deno, throws.
      return key.power(new Uint8Array(modulus.length).fill(1, -1))?.at(-1) === 1 ? key : undefined;
    } catch {
      return undefined; // no crypto, no RSA in it, or a key that it doesn't take
    }
  }

  /**
   * A signature to the power of the public exponent. Undefined if the host throws: the signature may be too long, or the
   * stack too short, and only the core can tell.
   */
  power(signature: Uint8Array): Uint8Array | undefined {
    try {
      return crypto!.publicDecrypt({ key: this.#key, padding: crypto!.constants.RSA_NO_PADDING }, signature);
    } catch {
      return undefined;
    }
  }
}

/** A number's bytes without leading zeros. */
function base64url(bytes: Uint8Array): string {
  const binary = String.fromCharCode(...bytes.subarray(bytes.findIndex((byte) => byte !== 0)));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
