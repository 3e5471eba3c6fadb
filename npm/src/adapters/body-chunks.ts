import { bodyNotRaw, bodyTooLarge } from "../body-errors.js";
import { typeName } from "../type-name.js";

const encoder = new TextEncoder();

/** @internal Collects a body chunk by chunk, up to the limit. */
export class BodyChunks {
  readonly #limit: number;
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  /** @param announced The Content-Length, if there is one. Throws at once if that is over the limit. */
  constructor(limit: number, announced?: unknown) {
    this.#limit = limit;
    // Anything but digits is ignored: the chunks are counted anyway.
    if (typeof announced === "string" && /^\d+$/.test(announced)) this.#check(Number(announced));
  }

  /** Throws over the limit. `reused`: the chunk's memory may be written to again, so it is copied. */
  add(chunk: unknown, reused = false): void {
    const bytes = bytesOf(chunk);
    this.#check(this.#length + bytes.length);
    this.#length += bytes.length;
    this.#chunks.push(reused ? new Uint8Array(bytes) : bytes);
  }

  bytes(): Uint8Array {
    const [first] = this.#chunks;
    if (first && this.#chunks.length === 1) return first;
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  #check(length: number): void {
    if (length > this.#limit) throw bodyTooLarge(this.#limit);
  }
}

/** @internal The bytes of a body that is already in memory. Throws over the limit. */
export function wholeBody(body: unknown, limit: number): Uint8Array {
  // A text has at least as many bytes as characters, so one that is too long needn't be encoded to be refused.
  if (typeof body === "string" && body.length > limit) throw bodyTooLarge(limit);
  const chunks = new BodyChunks(limit);
  chunks.add(body);
  return chunks.bytes();
}

function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === "string") return encoder.encode(chunk);
  if (chunk instanceof Uint8Array) return chunk;
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  throw bodyNotRaw(`its stream gives ${typeName(chunk)}, not bytes`);
}
