import { lengthOf, utf8Length } from "./body.js";
import { CallRecord, hashPrefixRoom, textRoom } from "./call-record.js";
import { asciiText } from "./host.js";
import { instance } from "./instance.js";
import { SharedMemory as CoreMemory } from "./wasm/hookseal.js";

const encoder = new TextEncoder();

/** Room for more than this is given back after its call. */
const keptRoom = 2 ** 20;
/** Memory over this is given back too, with its instance. */
const keptMemory = 16 * 2 ** 20;
/** Text up to this length gets all the room that it may need: counting its bytes takes longer. */
const shortText = 2 ** 14;

/**
 * @internal The part of WebAssembly's memory through which bytes reach the core:
 * headers and digests, what is hashed before the body, the body. One for all calls,
 * because none of them waits for anything.
 */
class SharedMemory {
  /** Where the body begins. */
  body = 0;
  /** Whose fixed hash prefix is there. */
  prefixOwner: object | undefined;
  #core: CoreMemory | undefined;
  #generation = -1;
  #address = 0;
  #capacity = -1;
  #memory: Uint8Array = new Uint8Array(0);
  #text = this.#memory;
  #record: CallRecord | undefined;

  /** The core's side of it, made with the first call of each instance. */
  get core(): CoreMemory {
    if (this.#generation !== instance.generation) {
      this.#core = new CoreMemory();
      this.#generation = instance.generation;
      this.#capacity = -1;
    }
    return this.#core!;
  }

  /** All of the core's memory. */
  get memory(): Uint8Array {
    return new Uint8Array((CoreMemory.memory() as WebAssembly.Memory).buffer);
  }

  get memoryBytes(): number {
    return (CoreMemory.memory() as WebAssembly.Memory).buffer.byteLength;
  }

  /** Makes room for a body, and so many bytes behind it. */
  open(body: string | Uint8Array, behind: number): void {
    // UTF-8 takes three bytes for a UTF-16 unit at most.
    const length = typeof body !== "string" ? lengthOf(body) : body.length <= shortText ? 3 * body.length : utf8Length(body);
    this.reserve(length + behind);
  }

  reserve(length: number): void {
    const { core } = this;
    if (length > this.#capacity) this.#reserve(core, length);
  }

  /** Gives the room for a large body back. Nothing of the call is in the core's memory after it. */
  close(): void {
    if (this.#capacity <= keptRoom) return;
    if (!this.giveBack()) this.#reserve(this.core, 0);
  }

  /** Gives memory back that a call took; whether it did. */
  giveBack(): boolean {
    const tooMuch = this.memoryBytes > keptMemory;
    if (tooMuch) instance.replace();
    return tooMuch;
  }

  #reserve(core: CoreMemory, length: number): void {
    const capacity = Math.max(length, 4096);
    this.#capacity = -1;
    this.prefixOwner = undefined;
    this.#address = core.reserve(capacity);
    if (this.#address === 0) throw new RangeError(`no memory for ${length} bytes`);
    this.#capacity = capacity;
    this.#look();
  }

  #look(): void {
    const memory = this.memory;
    this.body = this.#address + textRoom + hashPrefixRoom;
    this.#memory = memory;
    this.#text = memory.subarray(this.#address, this.#address + textRoom);
    this.#record = new CallRecord(memory.buffer as ArrayBuffer, this.core.record());
  }

  /** The numbers of a call: of no use after the next call of the core, as little as a `view`. */
  get record(): CallRecord {
    if (this.#memory.byteLength === 0) this.#look();
    return this.#record!;
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

  /** Copies a body, text as UTF-8; returns how many bytes it has. */
  putBody(body: string | Uint8Array): number {
    if (typeof body !== "string") {
      this.put(body, this.body);
      return lengthOf(body);
    }
    const { read, written } = encoder.encodeInto(body, this.view(this.body, this.body + this.#capacity));
    if (read !== body.length) throw new RangeError("a text didn't fit where it should");
    return written;
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
export const sharedMemory = new SharedMemory();
