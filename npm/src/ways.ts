import { area } from "./area.js";
import { instance } from "./instance.js";

/** @internal How many bytes the core has taken. */
export function memoryBytes(): number {
  return area.memoryBytes;
}

/** @internal How many calls of the core there were. */
export function calls(): number {
  return instance.calls;
}

/** @internal All of the core's memory, as it is now: for tests that look for what must not be left in it. */
export function memory(): Uint8Array {
  return area.memory;
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
