import { sharedMemory } from "./shared-memory.js";
import { isWellFormed, lengthOf, textOf } from "./body.js";
import type { Core } from "./core.js";
import { slotCount, type WantedHeaders } from "./headers.js";
import { canHash, HostKeys, sha256, sha256OfBoth } from "./host.js";
import { tuning } from "./tuning.js";

/** @internal The delivery is refused: the core knows why. */
export const refused = -1;
/** @internal The fast way can't tell. */
export const unknown = -2;

/** @internal Which of the secrets matched. */
export function secretIndex(accepted: number): number {
  return accepted >> 3;
}

/** @internal Whether the event has warnings, or an id that the payload doesn't show as it is. */
export function hasMore(accepted: number): boolean {
  return (accepted & 4) === 4;
}

/** @internal Whether the event is recognized. */
export function isRecognized(accepted: number): boolean {
  return (accepted & 1) === 1;
}

/**
 * @internal Verifies over shared memory: bytes go through shared memory, numbers
 * alone cross, and the host's crypto computes where it is faster. The core says
 * what is computed, and decides; see `Engine.accept`.
 */
export class SharedMemoryVerifier {
  readonly #core: Core;
  readonly #wanted: WantedHeaders;
  readonly #hashable: boolean;
  readonly #isRsa: boolean;
  readonly #secrets: number;
  /** Whether every delivery is hashed from the same prefix on, and how long that is. */
  readonly #hasFixedHashPrefix: boolean;
  #fixedHashPrefix = 0;
  /** How many bytes of the last body are in shared memory. */
  #length = 0;
  readonly #keys: HostKeys | undefined;
  readonly #slots: (string | undefined)[] = new Array<string | undefined>(slotCount).fill(undefined);
  #readings = 0;
  /** The headers' values of the last call, one after another, and their lengths: -1 for an absent one. */
  #values = "";
  #first = -1;
  #second = -1;
  #third = -1;
  #fourth = -1;

  constructor(core: Core, wanted: WantedHeaders, secrets: number) {
    this.#core = core;
    this.#wanted = wanted;
    const [hasHashPrefix, hasFixedHashPrefix] = core.call((engine) => [engine.hasHashPrefix(), engine.hasFixedHashPrefix()]);
    this.#hashable = canHash && hasHashPrefix;
    this.#isRsa = core.call((engine) => engine.modulus(0)).length > 0;
    this.#keys = core.call((engine) => HostKeys.prepare(engine));
    this.#secrets = this.#keys ? 1 : secrets;
    this.#hasFixedHashPrefix = this.#secrets === 1 && hasFixedHashPrefix;
  }

  /**
   * Reads the headers; false if this way can't carry them. Before the call begins: they may be an object of the
   * user's with code of its own, which may even verify another delivery.
   */
  read(headers: unknown): boolean {
    const reading = ++this.#readings;
    if (!this.#wanted.fill(this.#slots, headers) || reading !== this.#readings) return false;
    this.#readSlots();
    return true;
  }

  /** What `Engine.accept` says of a body and the headers that were read last. The caller closes the shared memory. */
  accept(parse: boolean, body: string | Uint8Array, now: number): number {
    const copied = parse || !this.#isBetterUncopied(body);
    sharedMemory.open(copied ? body : "", this.#keys?.size ?? 0);
    this.#length = copied ? sharedMemory.putBody(body) : 0;
    return this.#decide(parse, body, this.#length, now);
  }

  /** Whether hashing a body where it is saves more than a fast call with it. */
  #isBetterUncopied(body: string | Uint8Array): boolean {
    return this.#hostHashes(lengthOf(body)) && typeof body !== "string" && lengthOf(body) >= tuning.uncopiedFrom;
  }

  /** Whether the host hashes a body. For RSA it must raise the signature, too: of a hash alone the core can make nothing. */
  #hostHashes(length: number): boolean {
    return this.#hashable && length >= tuning.hostFrom && (!this.#isRsa || this.#hostRaises());
  }

  #hostRaises(): boolean {
    return tuning.hostRsa && this.#keys !== undefined;
  }

  #readSlots(): void {
    const first = this.#slots[0];
    const second = this.#slots[1];
    const third = this.#slots[2];
    const fourth = this.#slots[3];
    this.#first = first === undefined ? -1 : first.length;
    this.#second = second === undefined ? -1 : second.length;
    this.#third = third === undefined ? -1 : third.length;
    this.#fourth = fourth === undefined ? -1 : fourth.length;
    this.#values = (first ?? "") + (second ?? "") + (third ?? "") + (fourth ?? "");
  }

  #decide(parse: boolean, body: string | Uint8Array, copied: number, now: number): number {
    const length = typeof body === "string" ? copied : lengthOf(body);
    const digests = this.#hostHashes(length) ? this.#digests(body, copied) : "";
    if (digests === undefined || !sharedMemory.putText(this.#values + digests)) return unknown;
    const rsaResults = this.#hostRaises() ? this.#putRsaResults(this.#keys!, copied) : 0;
    if (rsaResults < 0) return unknown;
    const [first, second, third, fourth] = [this.#first, this.#second, this.#third, this.#fourth];
    return this.#core.engine.accept(sharedMemory.core, parse, length, copied, digests.length, rsaResults, first, second, third, fourth, now);
  }

  /** The hash of prefix and body, under each secret; undefined where that can't be done. */
  #digests(body: string | Uint8Array, copied: number): string | undefined {
    if (!this.#hasFixedHashPrefix && !sharedMemory.putText(this.#values)) return undefined;
    let digests = "";
    for (let secret = 0; secret < this.#secrets; secret++) {
      const hashPrefix = this.#hashPrefix(secret);
      if (hashPrefix < 0) return undefined;
      const start = sharedMemory.body - hashPrefix;
      const isCopied = copied > 0 || typeof body === "string";
      digests += isCopied ? sha256(sharedMemory.view(start, sharedMemory.body + copied)) : sha256OfBoth(sharedMemory.view(start, sharedMemory.body), body);
    }
    return digests;
  }

  /** Writes what is hashed before the body, if it isn't there yet; returns its length. */
  #hashPrefix(secret: number): number {
    if (sharedMemory.prefixOwner === this) return this.#fixedHashPrefix;
    const hashPrefix = this.#core.engine.hashPrefix(sharedMemory.core, secret, this.#first, this.#second, this.#third, this.#fourth);
    sharedMemory.prefixOwner = this.#hasFixedHashPrefix ? this : undefined;
    return (this.#fixedHashPrefix = hashPrefix);
  }

  /** Raises the signature to the power of each key. Returns how many bytes those are; negative where that can't be done. */
  #putRsaResults(keys: HostKeys, copied: number): number {
    const signature = this.#core.engine.singleSignature(sharedMemory.core, copied, this.#first, this.#second, this.#third, this.#fourth);
    if (signature < 0) return -1;
    const end = sharedMemory.body + copied;
    sharedMemory.put(keys.rsaResults(sharedMemory.view(end, end + signature)), end);
    return keys.size;
  }

  /** The text of the body that was accepted last: of the copy that was judged. */
  text(accepted: number, body: string | Uint8Array): string {
    // A lone surrogate was verified as U+FFFD, so that is what the payload has.
    if (typeof body === "string" && isWellFormed(body)) return body;
    const isAscii = (accepted & 2) === 2;
    return isAscii ? sharedMemory.asciiBody(this.#length) : textOf(sharedMemory.view(sharedMemory.body, sharedMemory.body + this.#length));
  }

  /** The time of the last accepted delivery; not a number where it has none. */
  get timestamp(): number {
    return this.#core.engine.timestamp();
  }

  /** The signed id of the last accepted delivery. */
  get signedId(): string | undefined {
    return this.#text(this.#core.engine.signedId());
  }

  /** The id of the last accepted event that `hasMore`. */
  get eventId(): string | undefined {
    return this.#core.engine.eventId();
  }

  /** The warnings of the last accepted event: code, path and message of each in turn. */
  get warnings(): string[] {
    return this.#core.engine.warnings();
  }

  /** The unsigned delivery id of the last accepted delivery. */
  get deliveryId(): string | undefined {
    return this.#text(this.#core.engine.deliveryId());
  }

  #text(place: number): string | undefined {
    return place < 0 ? undefined : this.#values.slice(place & 0xffff, place >> 16);
  }
}
