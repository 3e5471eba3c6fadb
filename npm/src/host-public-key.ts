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
      const { n } = this.#jwk;
      const key = crypto!.createPublicKey({ format: "jwk", key: this.#jwk });
      // Beside a padding workerd takes a key as text alone.
      this.#key = n === undefined ? key : [key, key.export({ type: "spki", format: "pem" })].find((form) => raises(form, n));
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
      const { kty, hash = null } = this.#jwk;
      if (kty === "RSA") return power(this.#key, signature);
      return Uint8Array.of(Number(crypto!.verify(hash, message, this.#key, kty === "EC" ? derOf(signature) : signature)));
    } catch {
      return undefined;
    }
  }
}

/** A number to the power of a key's exponent. */
function power(key: HostKey, number: Uint8Array): Uint8Array {
  return crypto!.publicDecrypt({ key, padding: crypto!.constants.RSA_NO_PADDING }, number);
}

/** Whether the host raises a number with a key in this form: 1, whose every power is 1. Deno can't do without a padding. */
function raises(key: HostKey, modulus: string): boolean {
  const one = new Uint8Array(Math.floor((modulus.length * 3) / 4)).fill(1, -1);
  try {
    return power(key, one).at(-1) === 1;
  } catch {
    return false;
  }
}

/** The two numbers of an ECDSA signature, one after the other, as DER has them: workerd takes no other form. */
function derOf(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2;
  const der = new Uint8Array(signature.length + 8);
  const middle = putDerInteger(der, 2, signature.subarray(0, half));
  const end = putDerInteger(der, middle, signature.subarray(half));
  der[0] = 0x30;
  der[1] = end - 2;
  return der.subarray(0, end);
}

/** Without the zeros at its front; with one where the first bit would be a sign. Returns where it ends. */
function putDerInteger(der: Uint8Array, at: number, bytes: Uint8Array): number {
  const number = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  const start = number[0]! < 0x80 ? at + 2 : at + 3;
  der[at] = 0x02;
  der[at + 1] = start - at - 2 + number.length;
  der.set(number, start);
  return start + number.length;
}
