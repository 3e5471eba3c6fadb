import { asciiText } from "./host.js";
import { Area as CoreArea } from "./wasm/hookseal.js";

const encoder = new TextEncoder();

/** More than this is given back after its call. */
const keptBytes = 1 << 20;

/**
 * @internal The area of WebAssembly's memory through which bytes reach the core:
 * headers and digests, what is hashed before the body, the body. One for all calls,
 * because none of them waits for anything.
 */
class Area {
  /** Where the body begins. */
  body = 0;
  /** Whose fixed opening stands there. */
  opener: object | undefined;
  #core: CoreArea | undefined;
  #address = 0;
  #capacity = -1;
  #memory = new Uint8Array(0);
  #text = this.#memory;

  /** The core's side of it, made with the first call: the module is there by then. */
  get core(): CoreArea {
    return (this.#core ??= new CoreArea());
  }

  /** All of the core's memory. */
  get memoryBytes(): number {
    return this.#bytes().byteLength;
  }

  /** Makes room for so many bytes from the body on. */
  open(length: number): void {
    if (length > this.#capacity) this.#reserve(length);
  }

  /** Gives the room for a large body back. */
  close(): void {
    if (this.#capacity > keptBytes) this.#reserve(0);
  }

  #reserve(length: number): void {
    this.#capacity = Math.max(length, 4096);
    this.#address = this.core.reserve(this.#capacity);
    this.opener = undefined;
    this.#look();
  }

  #look(): void {
    const [opening, body] = CoreArea.layout() as unknown as [number, number];
    this.body = this.#address + body;
    this.#memory = new Uint8Array((CoreArea.memory() as WebAssembly.Memory).buffer);
    this.#text = this.#memory.subarray(this.#address, this.#address + opening);
  }

  /** The memory. Every call of the core may let it grow, and then it stands in a new buffer; the old one is empty. */
  #bytes(): Uint8Array {
    if (this.#memory.byteLength === 0) this.#look();
    return this.#memory;
  }

  /** Headers' values and digests; whether they fit, and are ASCII: then each length in UTF-16 is one in bytes. */
  putText(text: string): boolean {
    this.#bytes();
    return text.length <= this.#text.length && encoder.encodeInto(text, this.#text).written === text.length;
  }

  /** Text as UTF-8; returns how many bytes the body has. */
  putBody(body: string | Uint8Array): number {
    if (typeof body === "string") return encoder.encodeInto(body, this.view(this.body, this.body + this.#capacity)).written;
    this.put(body, this.body);
    return body.length;
  }

  put(bytes: Uint8Array, at: number): void {
    this.#bytes().set(bytes, at);
  }

  /** The body of that length, which the core found to be ASCII. */
  asciiBody(length: number): string {
    return asciiText(this.#bytes(), this.body, this.body + length);
  }

  /** The bytes from `start` up to `end`, not copied: before the next call only. */
  view(start: number, end: number): Uint8Array {
    return this.#bytes().subarray(start, end);
  }
}

/** @internal */
export const area = new Area();
