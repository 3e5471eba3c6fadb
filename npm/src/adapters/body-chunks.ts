import { bodyTooLarge } from "../answer.js";

/** @internal A body as it comes in, no further than the limit. */
export class BodyChunks {
  readonly #limit: number;
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  /** @param announced The Content-Length, if there is one. Throws at once where that is over the limit. */
  constructor(limit: number, announced?: unknown) {
    this.#limit = limit;
    if (Number(announced) > limit) throw bodyTooLarge(limit);
  }

  /** Throws over the limit. */
  add(chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#length > this.#limit) throw bodyTooLarge(this.#limit);
    this.#chunks.push(chunk);
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
}
