import type { WarningCode } from "./names.js";

/** A verified, parsed delivery. */
export interface Event<Type extends string | null = string | null, Data = unknown> {
  /** The id of the provider that signed it. */
  readonly provider: string;
  /** The event type; null if the provider signs none. */
  readonly type: Type;
  /** The event's own id; null if the provider signs none. */
  readonly id: string | null;
  /** When the event happened; null if the provider doesn't say, or, with a warning, if it can't be parsed. */
  readonly timestamp: Date | null;
  /** The event's data. */
  readonly data: Data;
  /** The whole payload, as `JSON.parse` gives it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON.parse gives
  readonly payload: any;
  /**
   * Whether the event type and its data are as documented. An event of an
   * undocumented type arrives too: keep a `default:` branch for it.
   */
  readonly recognized: boolean;
  /** Where the payload differs from the documentation. */
  readonly warnings: readonly EventWarning[];
  /** The same for every delivery of this event, derived from what was verified. It is computed when it is first read. */
  readonly idempotencyKey: string;
  /** The delivery's id. **Unsigned**: whoever replays a delivery can alter it. */
  readonly deliveryId: string | null;
  /** Which of the secrets matched. */
  readonly secretIndex: number;
}

/** A place where a payload differs from the documentation. */
export interface EventWarning {
  /** What differs. */
  readonly code: WarningCode;
  /** Where, as a JSON path: `$.data.status`. */
  readonly path: string;
  /** What was expected and what was found. */
  readonly message: string;
}

/** A delivery whose signature is right; nothing was read from its body. */
export interface VerifiedSignature {
  /** Which of the secrets matched. */
  readonly secretIndex: number;
  /** The same for every delivery of the same signed content. */
  readonly idempotencyKey: string;
  /** The signed time; null if the scheme signs none. */
  readonly timestamp: Date | null;
}

/** @internal An event without its payload: what the core says of it. */
export type EventFields = Omit<Event, "data" | "payload" | "idempotencyKey">;

/** @internal Called by the core. */
export function eventFields(
  provider: string,
  type: string | undefined,
  id: string | undefined,
  timestamp: number | undefined,
  recognized: boolean,
  warnings: string[],
  deliveryId: string | undefined,
  secretIndex: number,
): EventFields {
  return {
    provider,
    type: type ?? null,
    id: id ?? null,
    timestamp: date(timestamp),
    recognized,
    warnings: warningsFrom(warnings),
    deliveryId: deliveryId ?? null,
    secretIndex,
  };
}

/** @internal What the core says of a verified signature. */
export interface SignatureFields {
  readonly secretIndex: number;
  readonly signedId: string | undefined;
  readonly timestamp: Date | null;
}

/** @internal Called by the core. */
export function verifiedSignature(
  secretIndex: number,
  signedId: string | undefined,
  timestamp: number | undefined,
): SignatureFields {
  return { secretIndex, signedId, timestamp: date(timestamp) };
}

/** @internal Computes the idempotency key when it is first read: hashing a body takes as long as verifying it. */
export type MakeKey = () => string;

/** The descriptor of `idempotencyKey`. With one for all, the engine sees events of one shape. */
let lazyKey: PropertyDescriptor & ThisType<Keyed>;
/** The same, inheriting nothing: engines are slower with it. */
let lonelyKey: PropertyDescriptor;

/** An object with an idempotency key. */
class Keyed {
  readonly #makeKey: MakeKey;
  #key: string | undefined;
  declare readonly idempotencyKey: string;

  constructor(makeKey: MakeKey) {
    this.#makeKey = makeKey;
  }

  /** Adds the key as an own property, so that spread, structuredClone and JSON copy it, after the others. */
  protected addKey(): void {
    // What all objects inherit under these names would contradict `get`.
    const inheritsOne = "value" in lazyKey || "writable" in lazyKey || "set" in lazyKey;
    Object.defineProperty(this, "idempotencyKey", inheritsOne ? lonelyKey : lazyKey);
  }

  static {
    lazyKey = {
      get() {
        // `this` may be an object that inherits from the event.
        let owner: Keyed | null = this;
        while (owner !== null && !(#makeKey in owner)) owner = Object.getPrototypeOf(owner) as Keyed | null;
        if (owner === null) throw new TypeError("a Proxy can't read an event's idempotencyKey: read it from the event itself");
        return (owner.#key ??= owner.#makeKey());
      },
      enumerable: true,
      configurable: true,
    };
    lonelyKey = Object.assign(Object.create(null) as object, lazyKey);
  }
}

/** @internal */
export class VerifiedEvent extends Keyed implements Event {
  readonly provider: string;
  readonly type: string | null;
  readonly id: string | null;
  readonly timestamp: Date | null;
  readonly data: unknown;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON.parse gives
  readonly payload: any;
  readonly recognized: boolean;
  readonly warnings: readonly EventWarning[];
  readonly deliveryId: string | null;
  readonly secretIndex: number;

  constructor(fields: EventFields, data: unknown, payload: unknown, makeKey: MakeKey) {
    super(makeKey);
    this.provider = fields.provider;
    this.type = fields.type;
    this.id = fields.id;
    this.timestamp = fields.timestamp;
    this.data = data;
    this.payload = payload;
    this.recognized = fields.recognized;
    this.warnings = fields.warnings;
    this.deliveryId = fields.deliveryId;
    this.secretIndex = fields.secretIndex;
    this.addKey();
  }
}

/** @internal */
export class Signature extends Keyed implements VerifiedSignature {
  readonly secretIndex: number;
  readonly timestamp: Date | null;

  constructor(secretIndex: number, timestamp: Date | null, makeKey: MakeKey) {
    super(makeKey);
    this.secretIndex = secretIndex;
    this.timestamp = timestamp;
    this.addKey();
  }
}

/** @internal */
export function date(millis: number | undefined): Date | null {
  return millis === undefined || Number.isNaN(millis) ? null : new Date(millis);
}

/** @internal Warnings from code, path and message of each in turn. */
export function warningsFrom(flat: string[]): EventWarning[] {
  const warnings: EventWarning[] = [];
  for (let at = 0; at < flat.length; at += 3) {
    const [code, path, message] = flat.slice(at, at + 3) as [EventWarning["code"], string, string];
    warnings.push({ code, path, message });
  }
  return warnings;
}
