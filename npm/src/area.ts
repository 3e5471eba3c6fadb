import { areaMemory, type Engine } from "./wasm/hookseal.js";

const encoder = new TextEncoder();
let view = new Uint8Array(0);

/** @internal An engine's input area, written from its start. */
export class Area {
  #at: number;
  readonly #end: number;

  constructor(engine: Engine, length: number) {
    this.#at = engine.area(length);
    // Memory that has grown stands in a new buffer.
    if (view.byteLength === 0) view = new Uint8Array((areaMemory() as WebAssembly.Memory).buffer);
    this.#end = this.#at + length;
  }

  /** Writes text as UTF-8; returns how many bytes that took. */
  text(text: string): number {
    const { written } = encoder.encodeInto(text, view.subarray(this.#at, this.#end));
    this.#at += written;
    return written;
  }

  bytes(bytes: Uint8Array): number {
    view.set(bytes, this.#at);
    this.#at += bytes.length;
    return bytes.length;
  }
}
