import { base, keys } from "./modules.js";

/** @internal How large the core's memory is, in bytes. */
export function memoryBytes(): number {
  return base.shared.size;
}

/** @internal How many calls of the core there were. */
export function calls(): number {
  return base.calls;
}

/** @internal All memory of each module that was loaded, as it is now: for tests that look for what must not be left in it. */
export function memories(): Uint8Array[] {
  return [base, ...(keys ? [keys] : [])].map(({ shared }) => shared.bytes);
}

/** @internal Which way a delivery is verified. All lead to the same verdict; tests force each of them in turn. */
export const tuning = {
  /** Whether a webhook is made in the whole core, though the base would do. */
  isWhole: false,
  /** Whether a delivery goes through shared memory, if it can. */
  sharedMemory: true,
  /** From how many bytes on the host's crypto hashes a body. */
  hostFrom: 224,
  /** After how many bytes, hashed in WebAssembly, the host's crypto is asked for. */
  hostAfter: 65_536,
  /** From how many bytes on a body isn't copied into WebAssembly, if only its hash is needed. */
  uncopiedFrom: 16_384,
  /** Whether the host's crypto computes with public keys. */
  hostKeys: true,
};
