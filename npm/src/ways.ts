import { area } from "./area.js";

/** @internal How many bytes the core has taken. */
export function memoryBytes(): number {
  return area.memoryBytes;
}

/**
 * @internal Which ways a verdict may be come to. All lead to the same one; tests
 * force each of them in turn.
 */
export const ways = {
  /** Numbers alone cross into WebAssembly, for the common delivery. */
  fast: true,
  /** The host's crypto hashes bodies of this many bytes and more. */
  hostFrom: 224,
  /** Bodies of this many bytes and more aren't copied into WebAssembly where nothing reads them there. */
  uncopiedFrom: 16_384,
  /** The host's crypto raises RSA signatures to the power of the public key. */
  hostRsa: true,
};
