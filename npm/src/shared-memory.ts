import { lengthOf, utf8Length } from "./body.js";
import { CallRecord, hashPrefixRoom, textRoom } from "./call-record.js";
import { asciiText } from "./host.js";
import type { Instance } from "./instance.js";
import type { SharedMemory as CoreMemory } from "./wasm/glue.js";

const encoder = new TextEncoder();

/** A body that needed more room than this gives it back after its call. */
const keptRoom = 2 ** 20;
/** Memory beyond this is given back as well, by replacing the instance. */
const keptMemory = 16 * 2 ** 20;
/** Text up to this length gets as much room as it could need: counting its bytes would take longer. */
const shortText = 2 ** 14;

/**
 * @internal The part of a module's memory that JavaScript and the core share: the headers' values and digests, what is
 * hashed before the body, the body, and the call's record. There is one for all calls, because no call waits.
 */
export class SharedMemory {
  readonly #instance: Instance;
  /** Where the body begins. */
  body = 0;
  /** The verifier whose fixed hash prefix is in front of the body. */
  prefixOwner: object | undefined;
  #core: CoreMemory | undefined;
  #generation = -1;
  #address = 0;
  #capacity = -1;
  #memory: Uint8Array = new Uint8Array(0);
  #text = this.#memory;
  #record: CallRecord | undefined;

  constructor(instance: Instance) {
    this.#instance = instance;
  }

  /** The core's object for it, made at the first call of each instance. */
  get core(): CoreMemory {
    if (this.#generation !== this.#instance.generation) {
      this.#core = new this.#instance.glue.SharedMemory();
      this.#generation = this.#instance.generation;
      this.#capacity = -1;
    }
    return this.#core!;
  }

  /** All of the module's memory. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#instance.memory.buffer);
  }

  /** How large all of it is, in bytes. */
  get size(): number {
    return this.#instance.memory.buffer.byteLength;
  }

  /** Makes room for a body. */
  open(body: string | Uint8Array): void {
    // UTF-8 takes three bytes for a UTF-16 unit at most.
    const length = typeof body !== "string" ? lengthOf(body) : body.length <= shortText ? 3 * body.length : utf8Length(body);
    this.reserve(length);
  }

  reserve(length: number): void {
    const { core } = this;
    if (length > this.#capacity) this.#reserve(core, length);
  }

  /** Ends a call: a large body gives its room back. Nothing of the call may be read afterwards. */
  close(): void {
    if (this.#capacity <= keptRoom) return;
    if (!this.giveBack()) this.#reserve(this.core, 0);
  }

  /** Replaces the instance if a call made its memory too large; returns whether it did. */
  giveBack(): boolean {
    const tooMuch = this.size > keptMemory;
    if (tooMuch) this.#instance.replace();
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
    const memory = this.bytes;
    this.body = this.#address + textRoom + hashPrefixRoom;
    this.#memory = memory;
    this.#text = memory.subarray(this.#address, this.#address + textRoom);
    this.#record = new CallRecord(memory.buffer as ArrayBuffer, this.core.record());
  }

  /** The call's record. Like a `view`, it must not be kept across a call of the core. */
  get record(): CallRecord {
    if (this.#memory.byteLength === 0) this.#look();
    return this.#record!;
  }

  /** The memory. Any call of the core may make it grow: then it is in a new buffer, and the old one is empty. */
  #current(): Uint8Array {
    if (this.#memory.byteLength === 0) this.#look();
    return this.#memory;
  }

  /** Writes headers' values and digests; false if they don't fit, or aren't ASCII: a length would differ between UTF-16 and UTF-8. */
  putText(text: string): boolean {
    this.#current();
    return text.length <= this.#text.length && encoder.encodeInto(text, this.#text).written === text.length;
  }

  /** Copies a body, a text as UTF-8; returns how many bytes it has. */
  putBody(body: string | Uint8Array): number {
    if (typeof body !== "string") {
      this.put(body, this.body);
      return lengthOf(body);
    }
    const { read, written } = encoder.encodeInto(body, this.view(this.body, this.body + this.#capacity));
    if (read !== body.length) throw new RangeError("a text is longer than the room made for it");
    return written;
  }

  put(bytes: Uint8Array, at: number): void {
    this.#current().set(bytes, at);
  }

  /** The text of a body that the core found to be ASCII. */
  asciiBody(length: number): string {
    return asciiText(this.#current(), this.body, this.body + length);
  }

  /** The bytes from `start` up to `end`, not copied: valid until the next call of the core. */
  view(start: number, end: number): Uint8Array {
    return this.#current().subarray(start, end);
  }
}
