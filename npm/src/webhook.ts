import { bytesOf, parse, rawBody, type RawBody } from "./body.js";
import { describe } from "./describe.js";
import { date, Signature, VerifiedEvent, type Event, type EventFields, type VerifiedSignature } from "./event.js";
import type { Events } from "./events.js";
import { FastWay, isRecognized, secretIndex } from "./fast-way.js";
import { select, WantedHeaders, type DeliveryHeaders } from "./headers.js";
import { settings, type WebhookOptions } from "./options.js";
import type { Provider, RetrySchedule } from "./provider.js";
import { builtIn } from "./providers.js";
import { samples } from "./samples.js";
import * as core from "./wasm/hookseal.js";
import { ways } from "./ways.js";

export type { WebhookOptions } from "./options.js";

/** An HMAC secret, or a key in PEM or DER. */
export type Secret = string | Uint8Array;

/** What a receipt may say beside body and headers. */
export interface ReceivedOptions {
  /** The time of the receipt; the clock's unless set. */
  readonly now?: Date;
  /** The URL, for schemes that sign it. */
  readonly url?: string;
  /** The method, for schemes that sign it. */
  readonly method?: string;
}

/** What signing may be given beside the body. */
export interface SigningOptions extends ReceivedOptions {
  /** The id to sign, where the scheme signs one; a new one unless set. */
  readonly id?: string;
  /** The id of this one delivery, where the provider sends one; a new one unless set. */
  readonly deliveryId?: string;
}

/** A signed sample: a test delivery. */
export interface SampleDelivery<Type extends string = string> {
  /** The event type. */
  readonly type: Type;
  /** The payload. */
  readonly body: string;
  /** Every header that the provider would send with it. */
  readonly headers: Record<string, string>;
  /** Whether the payload is the documentation's own; if not, it is a plausible one. */
  readonly documented: boolean;
}

/** The event that a provider's `Webhook` gives. */
type EventOf<P> = P extends keyof Events ? Events[P] : Event;
/** The event types that a provider's `Webhook` has samples of. */
type SampleType<P> = P extends keyof Events ? NonNullable<Events[P]["type"]> : string;

/**
 * Verifies, parses and signs the deliveries of one endpoint. It holds prepared
 * keys: make it once and keep it.
 *
 * ```ts
 * const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET!);
 * const event = webhook.verify(rawBody, request.headers);
 * ```
 */
export class Webhook<P extends string = string> {
  readonly #engine: core.Engine;
  readonly #provider: Provider;
  readonly #wanted: WantedHeaders;
  readonly #fastWay: FastWay | undefined;
  readonly #typePath: readonly string[] | undefined;
  readonly #idPath: readonly string[] | undefined;
  readonly #dataPath: readonly string[] | undefined;
  readonly #hasTimestamp: boolean;

  /**
   * @param provider A built-in provider's id, or a provider of your own as data.
   * @param secret The secret, or several with the newest first: all are tried, the first signs.
   * @throws {WebhookConfigError} `unknown_provider`, `invalid_secret`, `invalid_key`, `invalid_option`
   */
  constructor(provider: P | (Provider & { readonly id: P }), secret: Secret | readonly Secret[], options?: WebhookOptions) {
    const secrets = secretBytes(secret);
    const { tolerance, strict, nodeIds, maxBodyBytes } = settings(options);
    const lengths = Uint32Array.from(secrets, (one) => one.length);
    this.#engine = new core.Engine(record(provider), join(secrets), lengths, tolerance, strict, nodeIds, maxBodyBytes);
    this.#provider = typeof provider === "string" ? builtIn[provider]! : provider;
    this.#wanted = new WantedHeaders(this.#engine.headerNames());
    const { envelope, scheme } = this.#provider;
    this.#fastWay = this.#engine.signsRequest() ? undefined : new FastWay(this.#engine, this.#wanted, secrets.length);
    this.#typePath = envelope?.type?.split(".");
    this.#idPath = envelope?.id?.split(".");
    this.#dataPath = envelope?.data?.split(".");
    this.#hasTimestamp = Boolean(scheme.timestamp);
  }

  /** The provider's id. */
  get provider(): P {
    return this.#provider.id as P;
  }

  /** When the provider delivers again, as it documents it; null where it doesn't. */
  get retrySchedule(): RetrySchedule | null {
    return this.#provider.retry_schedules?.[0] ?? null;
  }

  /**
   * Verifies a delivery and reads its event.
   *
   * @param body The raw body, as it was received.
   * @param headers All the request's headers.
   * @throws {WebhookVerificationError} with a `code` and a `status` to answer with
   */
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): EventOf<P> {
    const raw = rawBody(body, this.#engine);
    const at = this.#moment(received);
    const fast = ways.fast ? this.#fastWay : undefined;
    const accepted = fast?.accept(true, raw, headers, at.now) ?? -1;
    const fields = accepted < 0 ? this.#lookCloser(raw, headers, at) : undefined;
    const payload = accepted < 0 ? parse(raw) : fast!.payload(accepted, raw);
    const data = valueAt(payload, this.#dataPath) ?? null;
    const keyOf = (id: string | undefined): string => this.#engine.idempotencyKey(id, bytesOf(raw));
    return new VerifiedEvent(fields ?? this.#fields(fast!, accepted, payload), data, payload, keyOf) as Event as EventOf<P>;
  }

  /**
   * Verifies a delivery's signature and age alone, for bodies that aren't JSON.
   *
   * @throws {WebhookVerificationError} with a `code` and a `status` to answer with
   */
  verifySignature(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): VerifiedSignature {
    const raw = rawBody(body, this.#engine);
    const at = this.#moment(received);
    const fast = ways.fast ? this.#fastWay : undefined;
    const accepted = fast?.accept(false, raw, headers, at.now) ?? -1;
    const keyOf = (id: string | undefined): string => this.#engine.signatureKey(id, bytesOf(raw));
    if (accepted >= 0) {
      const timestamp = this.#hasTimestamp ? date(fast!.timestamp) : null;
      return new Signature({ secretIndex: secretIndex(accepted), signedId: this.#signedId(fast!), timestamp }, keyOf);
    }
    const selected = select(headers, this.#wanted.spellings);
    return new Signature(this.#engine.verifySignature(bytesOf(raw), selected, at.now, at.url, at.method), keyOf);
  }

  /** The full call: what it accepts, it tells in full; what it doesn't, it throws. */
  #lookCloser(body: string | Uint8Array, headers: unknown, { now, url, method }: Moment): EventFields {
    return this.#engine.verify(bytesOf(body), select(headers, this.#wanted.spellings), now, url, method);
  }

  /** An event that was accepted the fast way: its envelope is as documented. */
  #fields(fast: FastWay, accepted: number, payload: unknown): EventFields {
    return {
      provider: this.#provider.id,
      type: this.#typePath ? (valueAt(payload, this.#typePath) as string) : null,
      id: (this.#idPath ? (valueAt(payload, this.#idPath) as string) : this.#signedId(fast)) ?? null,
      timestamp: date(fast.timestamp),
      recognized: isRecognized(accepted),
      warnings: [],
      deliveryId: this.#provider.delivery_id ? (fast.deliveryId ?? null) : null,
      secretIndex: secretIndex(accepted),
    };
  }

  /** Where no time is signed, nothing asks the clock. */
  #moment(received: unknown): Moment {
    return received === undefined && !this.#hasTimestamp ? timeless : moment(received);
  }

  #signedId(fast: FastWay): string | undefined {
    return this.#provider.scheme.id ? fast.signedId : undefined;
  }

  /**
   * Signs a body with the first secret: every header that the provider would send.
   *
   * @throws {WebhookConfigError} `invalid_key` where only a public key was given, `invalid_option`
   */
  sign(body: RawBody, signing?: SigningOptions): Record<string, string> {
    const bytes = bytesOf(rawBody(body, this.#engine));
    const { now, url, method } = moment(signing);
    const id = idOr(signing?.id, "id", () => `msg_${randomHex()}`);
    const deliveryId = idOr(signing?.deliveryId, "deliveryId", randomHex);
    const flat = this.#engine.sign(bytes, now, id, deliveryId, url, method);
    const headers: Record<string, string> = {};
    for (let at = 0; at < flat.length; at += 2) headers[flat[at]!] = flat[at + 1]!;
    return headers;
  }

  /**
   * A documented payload, signed: a test delivery.
   *
   * @throws {WebhookConfigError} `invalid_option` for a type without a sample; those of `sign`
   */
  sample<Type extends SampleType<P>>(type: Type, signing?: SigningOptions): SampleDelivery<Type> {
    this.#engine.checkSample(String(type));
    const { body, documented } = samples[this.#provider.id]![type]!;
    return { type, body, headers: this.sign(body, signing), documented };
  }
}

/** The ids of the built-in providers. */
export function providers(): string[] {
  return Object.keys(builtIn);
}

/**
 * A built-in provider's record, as data: a copy, to build one of your own on.
 *
 * @throws {WebhookConfigError} `unknown_provider`
 */
export function provider(id: string): Provider {
  if (!Object.hasOwn(builtIn, id)) throw core.unknownProvider(String(id));
  return structuredClone(builtIn[id]!);
}

/** An id as it is, a record as JSON: the core tells them apart by the brace. */
function record(provider: unknown): string {
  if (typeof provider === "string") return provider;
  const json = typeof provider === "object" ? tryStringify(provider) : undefined;
  if (json?.startsWith("{")) return json;
  throw core.invalidOption("provider", "an id, or a provider's record", describe(provider));
}

function tryStringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // a circle
  }
}

const encoder = new TextEncoder();

function secretBytes(secret: unknown): Uint8Array[] {
  return (Array.isArray(secret) ? secret : [secret]).map((one: unknown, index) => {
    if (typeof one === "string") return encoder.encode(one);
    if (one instanceof Uint8Array) return one;
    throw core.secretOfWrongType(index, describe(one));
  });
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** What stands at a path of a payload; the whole of it where there is no path. */
function valueAt(payload: unknown, path: readonly string[] | undefined): unknown {
  let value = payload as Record<string, unknown> | undefined;
  if (path) for (let step = 0; step < path.length; step++) value = value?.[path[step]!] as Record<string, unknown> | undefined;
  return value;
}

/** What a receipt says beside body and headers, checked. */
interface Moment {
  readonly now: number;
  readonly url: string | undefined;
  readonly method: string | undefined;
}

const timeless: Moment = { now: 0, url: undefined, method: undefined };

function moment(received: unknown): Moment {
  if (received === undefined) return { now: Date.now(), url: undefined, method: undefined };
  if (typeof received !== "object" || received === null) {
    throw core.invalidOption("options", "an object", describe(received));
  }
  const { now, url, method } = received as Record<string, unknown>;
  return { now: millis(now), url: optionalText(url, "url"), method: optionalText(method, "method") };
}

function millis(now: unknown): number {
  if (now === undefined) return Date.now();
  const time = Object.prototype.toString.call(now) === "[object Date]" ? (now as Date).getTime() : NaN;
  if (Number.isNaN(time)) throw core.invalidOption("now", "a valid Date", describe(now));
  return time;
}

function optionalText(text: unknown, name: string): string | undefined {
  if (text === undefined || typeof text === "string") return text;
  throw core.invalidOption(name, "a string", describe(text));
}

function idOr(id: unknown, name: string, fresh: () => string): string {
  return optionalText(id, name) ?? fresh();
}

function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
