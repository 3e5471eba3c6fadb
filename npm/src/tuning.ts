import { sharedMemory } from "./shared-memory.js";
import { instance } from "./instance.js";

/** @internal How many bytes the core has taken. */
export function memoryBytes(): number {
  return sharedMemory.memoryBytes;
}

/** @internal How many calls of the core there were. */
export function calls(): number {
  return instance.calls;
}

/** @internal All of the core's memory, as it is now: for tests that look for what must not be left in it. */
export function memory(): Uint8Array {
  return sharedMemory.memory;
}

/**
 * @internal Which way a delivery is verified. All lead to the same verdict; tests
 * force each of them in turn.
 */
export const tuning = {
  /** The common delivery goes through shared memory, and numbers alone cross into WebAssembly. */
  sharedMemory: true,
  /** The host's crypto hashes bodies of this many bytes and more. */
  hostFrom: 224,
  /** Bodies of this many bytes and more aren't copied into WebAssembly where nothing reads them there. */
  uncopiedFrom: 16_384,
  /** The host's crypto raises RSA signatures to the power of the public key. */
  hostRsa: true,
};
