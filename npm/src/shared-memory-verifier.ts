import { isWellFormed, lengthOf, textOf } from "./body.js";
import { slotCount, textRoom } from "./call-record.js";
import type { Core } from "./core.js";
import type { UnsignedField } from "./event.js";
import type { WantedHeaders } from "./headers.js";
import { countComputed, digest, digestLength, digestOfBoth, hostComputes } from "./host-crypto.js";
import type { Proof } from "./names.js";
import type { SharedMemory } from "./shared-memory.js";
import { tuning } from "./tuning.js";
import { Verdict } from "./wasm/glue.js";

/** @internal What is the same for every delivery: see `Engine.description`. */
export interface Description {
  readonly headerNames: readonly string[];
  readonly cgiNames: readonly string[];
  readonly bodyLimit: number | null;
  readonly isInFull: boolean;
  readonly isSignatureInFull: boolean;
  readonly hasSignedId: boolean;
  readonly isKeyedById: boolean;
  readonly needsClock: boolean;
  readonly hostHash: string | null;
  readonly hasFixedHashPrefix: boolean;
  readonly digestCount: number;
  readonly dataPath: readonly (string | number)[];
  readonly proof: Proof;
  readonly unsigned: readonly UnsignedField[];
}

/**
 * @internal Verifies over shared memory: bytes are copied there once, numbers go into the call's record, and the host's
 * crypto computes what it is faster at. The core says what that is, and decides: see `Engine.verify`.
 */
export class SharedMemoryVerifier {
  readonly #core: Core;
  readonly #memory: SharedMemory;
  readonly #wanted: WantedHeaders;
  /** The hash by which the host may hash deliveries; null if that is of no use. */
  readonly #hash: string | null;
  /** How many digests a delivery has: one for each secret, or one for all keys from files. */
  readonly #digestCount: number;
  /** Whether what is hashed before the body is the same for every delivery; and how long it is then. */
  readonly #hasFixedHashPrefix: boolean;
  #fixedHashPrefix: number | undefined;
  readonly #slots: (string | undefined)[] = new Array<string | undefined>(slotCount).fill(undefined);
  #readings = 0;
  /** The values of the headers that were read last, one after another. */
  #values = "";
  /** How many bytes of the last body are in shared memory. */
  #copied = 0;

  constructor(core: Core, wanted: WantedHeaders, { hostHash, hasFixedHashPrefix, digestCount }: Description) {
    this.#core = core;
    this.#memory = core.module.shared;
    this.#wanted = wanted;
    this.#hash = hostHash;
    this.#digestCount = digestCount;
    this.#hasFixedHashPrefix = digestCount === 1 && hasFixedHashPrefix;
  }

  /**
   * Reads the headers; false if a call's record can't carry them. To be called before the core is: they may be an
   * object with code of the user's, which may even verify another delivery.
   */
  read(headers: unknown): boolean {
    const reading = ++this.#readings;
    if (!this.#wanted.fill(this.#slots, headers) || reading !== this.#readings) return false;
    this.#values = (this.#slots[0] ?? "") + (this.#slots[1] ?? "") + (this.#slots[2] ?? "") + (this.#slots[3] ?? "");
    return true;
  }

  /** Verifies a body with the headers that were read last. The caller closes the shared memory. */
  verify(parse: boolean, body: string | Uint8Array, now: number): Verdict {
    const isCopied = parse || !this.#isBetterUncopied(body);
    const length = isCopied ? this.#copy(body) : this.#leave(body);
    this.#writeRecord(length, now);
    if (!this.#hostHashes(length)) {
      countComputed(length);
      return this.#call(parse, "");
    }
    const digests = this.#digests(body, isCopied);
    if (digests !== undefined) return this.#call(parse, digests);
    // The headers lack a part of what is hashed before the body: the core computes alone, for which it needs the body.
    this.#writeRecord(isCopied ? length : this.#copy(body), now);
    return this.#call(parse, "");
  }

  /** Unknown if the headers' values don't fit, or aren't ASCII. */
  #call(parse: boolean, digests: string): Verdict {
    if (!this.#memory.putText(this.#values + digests)) return Verdict.Unknown;
    this.#memory.record.digestsLength = digests.length;
    return this.#core.engine.verify(this.#memory.core, parse);
  }

  /** Copies a body into shared memory; returns how many bytes it has. */
  #copy(body: string | Uint8Array): number {
    this.#memory.open(body);
    return (this.#copied = this.#memory.putBody(body));
  }

  /** Leaves a body where it is; returns how many bytes it has. */
  #leave(body: string | Uint8Array): number {
    this.#memory.open("");
    this.#copied = 0;
    return lengthOf(body);
  }

  #writeRecord(length: number, now: number): void {
    const { record } = this.#memory;
    record.now = now;
    record.bodyLength = length;
    record.copiedLength = this.#copied;
    record.digestsLength = 0;
    record.firstHeader = this.#slots[0]?.length ?? -1;
    record.secondHeader = this.#slots[1]?.length ?? -1;
    record.thirdHeader = this.#slots[2]?.length ?? -1;
    record.fourthHeader = this.#slots[3]?.length ?? -1;
  }

  /** Whether a body is better hashed where it is than copied. */
  #isBetterUncopied(body: string | Uint8Array): boolean {
    return typeof body !== "string" && lengthOf(body) >= tuning.uncopiedFrom && this.#hostHashes(lengthOf(body));
  }

  /** Whether the host hashes a body of this length. */
  #hostHashes(length: number): boolean {
    return this.#hash !== null && length >= tuning.hostFrom && this.#hasRoomForDigests() && hostComputes(length);
  }

  #hasRoomForDigests(): boolean {
    return this.#values.length + this.#digestCount * digestLength <= textRoom;
  }

  /** The hash of prefix and body, under each secret; undefined if the headers lack a part of the prefix. */
  #digests(body: string | Uint8Array, isCopied: boolean): string | undefined {
    if (!this.#hasFixedHashPrefix && !this.#memory.putText(this.#values)) return undefined;
    let digests = "";
    for (let secret = 0; secret < this.#digestCount; secret++) {
      const prefix = this.#writeHashPrefix(secret);
      if (prefix === undefined) return undefined;
      const start = this.#memory.body - prefix;
      digests += isCopied
        ? digest(this.#hash!, this.#memory.view(start, this.#memory.body + this.#copied))
        : digestOfBoth(this.#hash!, this.#memory.view(start, this.#memory.body), body as Uint8Array);
    }
    return digests;
  }

  /** Writes what is hashed before the body, if it isn't there yet; returns its length, undefined if the headers lack a part. */
  #writeHashPrefix(secret: number): number | undefined {
    if (this.#memory.prefixOwner === this) return this.#fixedHashPrefix;
    const length = this.#core.engine.writeHashPrefix(this.#memory.core, secret);
    this.#memory.prefixOwner = this.#hasFixedHashPrefix ? this : undefined;
    return (this.#fixedHashPrefix = length);
  }

  /** The text of the body that was accepted last, from the copy that was verified. */
  text(body: string | Uint8Array): string {
    // A lone surrogate was verified as U+FFFD, so that is what the payload has.
    if (typeof body === "string" && isWellFormed(body)) return body;
    if (this.#memory.record.ascii === 1) return this.#memory.asciiBody(this.#copied);
    return textOf(this.#memory.view(this.#memory.body, this.#memory.body + this.#copied));
  }

  /** The signed id of the last accepted delivery. */
  get signedId(): string | undefined {
    const { record } = this.#memory;
    return this.#value(record.signedIdStart, record.signedIdEnd);
  }

  /** The unsigned delivery id of the last accepted delivery. */
  get deliveryId(): string | undefined {
    const { record } = this.#memory;
    return this.#value(record.deliveryIdStart, record.deliveryIdEnd);
  }

  /** The type of the last accepted event, if a header has it. */
  get headerType(): string | undefined {
    const { record } = this.#memory;
    return this.#value(record.typeStart, record.typeEnd);
  }

  /** A part of the headers' values. */
  #value(start: number, end: number): string | undefined {
    return start < 0 ? undefined : this.#values.slice(start, end);
  }

  /** The type of the last accepted event, if its record says that it isn't plain. */
  get eventType(): string | undefined {
    return this.#core.engine.eventType();
  }

  /** The id of the last accepted event, if its record says that it isn't plain. */
  get eventId(): string | undefined {
    return this.#core.engine.eventId();
  }

  /** The warnings of the last accepted event, once: what `warningsFrom` reads. */
  get warnings(): string {
    return this.#core.engine.warnings();
  }
}
