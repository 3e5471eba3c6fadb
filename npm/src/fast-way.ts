import { area } from "./area.js";
import { parse } from "./body.js";
import { slotCount, type WantedHeaders } from "./headers.js";
import { canHash, HostKeys, sha256, sha256OfBoth } from "./host.js";
import type { Engine } from "./wasm/hookseal.js";
import { ways } from "./ways.js";

/** @internal Which of the secrets matched. */
export function secretIndex(accepted: number): number {
  return accepted >> 2;
}

/** @internal Whether the event is recognized. */
export function isRecognized(accepted: number): boolean {
  return (accepted & 1) === 1;
}

/**
 * @internal The fast way to accept a delivery: bytes go through the area, numbers
 * alone cross, and the host's crypto computes where it is faster. The core says
 * what is computed, and decides; see `Engine.accept`.
 */
export class FastWay {
  readonly #engine: Engine;
  readonly #wanted: WantedHeaders;
  readonly #hashable: boolean;
  readonly #secrets: number;
  /** Whether every delivery is hashed from the same opening on, and how long that is. */
  readonly #hasFixedOpening: boolean;
  #fixedOpening = 0;
  readonly #keys: HostKeys | undefined;
  readonly #slots: (string | undefined)[] = new Array<string | undefined>(slotCount).fill(undefined);
  /** The headers' values of the last call, one after another, and their lengths: -1 for an absent one. */
  #values = "";
  #first = -1;
  #second = -1;
  #third = -1;
  #fourth = -1;

  constructor(engine: Engine, wanted: WantedHeaders, secrets: number) {
    this.#engine = engine;
    this.#wanted = wanted;
    this.#hashable = canHash && engine.hasOpening();
    this.#keys = HostKeys.prepare(engine);
    this.#secrets = this.#keys ? 1 : secrets;
    this.#hasFixedOpening = this.#secrets === 1 && engine.hasFixedOpening();
  }

  /**
   * What `Engine.accept` says: for `secretIndex`, `isRecognized` and `payload`.
   * Negative where the full call must look closer.
   */
  accept(parse: boolean, body: string | Uint8Array, headers: unknown, now: number): number {
    if (!this.#wanted.fill(this.#slots, headers)) return -1;
    const copied = parse || !this.#isBetterUncopied(body);
    // UTF-8 takes three bytes for a UTF-16 unit at most.
    const room = typeof body === "string" ? 3 * body.length : copied ? body.length : 0;
    area.open(room + (this.#keys?.size ?? 0));
    this.#readSlots();
    const answer = this.#decide(parse, body, copied ? area.putBody(body) : 0, now);
    if (!parse || answer < 0) area.close();
    return answer;
  }

  /** Whether hashing a body where it is saves more than a fast call with it. */
  #isBetterUncopied(body: string | Uint8Array): boolean {
    return this.#hashable && typeof body !== "string" && body.length >= Math.max(ways.uncopiedFrom, ways.hostFrom);
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
    const length = typeof body === "string" ? copied : body.length;
    const digests = this.#hashable && length >= ways.hostFrom ? this.#digests(body, copied) : "";
    if (digests === undefined || !area.putText(this.#values + digests)) return -1;
    const powers = this.#keys && ways.hostRsa ? this.#putPowers(this.#keys, copied) : 0;
    if (powers < 0) return -1;
    const [first, second, third, fourth] = [this.#first, this.#second, this.#third, this.#fourth];
    return this.#engine.accept(area.core, parse, length, copied, digests.length, powers, first, second, third, fourth, now);
  }

  /** The hash of opening and body, under each secret; undefined where that can't be done. */
  #digests(body: string | Uint8Array, copied: number): string | undefined {
    if (!this.#hasFixedOpening && !area.putText(this.#values)) return undefined;
    let digests = "";
    for (let secret = 0; secret < this.#secrets; secret++) {
      const opening = this.#opening(secret);
      if (opening < 0) return undefined;
      const start = area.body - opening;
      const isCopied = copied > 0 || typeof body === "string";
      digests += isCopied ? sha256(area.view(start, area.body + copied)) : sha256OfBoth(area.view(start, area.body), body);
    }
    return digests;
  }

  /** Writes the opening, where it isn't there yet; returns its length. */
  #opening(secret: number): number {
    if (area.opener === this) return this.#fixedOpening;
    const opening = this.#engine.opening(area.core, secret, this.#first, this.#second, this.#third, this.#fourth);
    area.opener = this.#hasFixedOpening ? this : undefined;
    return (this.#fixedOpening = opening);
  }

  /** Raises the signature to the power of each key. Returns the powers' length; negative where that can't be done. */
  #putPowers(keys: HostKeys, copied: number): number {
    const signature = this.#engine.loneSignature(area.core, copied, this.#first, this.#second, this.#third, this.#fourth);
    if (signature < 0) return -1;
    const end = area.body + copied;
    area.put(keys.powers(area.view(end, end + signature)), end);
    return keys.size;
  }

  /** The JSON of the body that was accepted last. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON.parse gives
  payload(accepted: number, body: string | Uint8Array): any {
    const isAscii = (accepted & 2) === 2;
    const payload = isAscii && typeof body !== "string" ? JSON.parse(area.asciiBody(body.length)) : parse(body);
    area.close();
    return payload;
  }

  /** The time of the last accepted delivery; not a number where it has none. */
  get timestamp(): number {
    return this.#engine.timestamp();
  }

  /** The signed id of the last accepted delivery. */
  get signedId(): string | undefined {
    return this.#text(this.#engine.signedId());
  }

  /** The unsigned delivery id of the last accepted delivery. */
  get deliveryId(): string | undefined {
    return this.#text(this.#engine.deliveryId());
  }

  #text(place: number): string | undefined {
    return place < 0 ? undefined : this.#values.slice(place & 0xffff, place >> 16);
  }
}
