import { bytesOf, parse, type RawBody } from "./body.js";
import { describe } from "./describe.js";
import type { Event, EventFields, VerifiedSignature } from "./event.js";
import type { Events } from "./events.js";
import { select, spellings, type DeliveryHeaders } from "./headers.js";
import { settings, type WebhookOptions } from "./options.js";
import type { Provider, RetrySchedule } from "./provider.js";
import { builtIn } from "./providers.js";
import * as core from "./wasm/hookseal.js";

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
  readonly #headers: ReadonlySet<string>;
  readonly #provider: Provider;
  readonly #dataPath: readonly string[];

  /**
   * @param provider A built-in provider's id, or a provider of your own as data.
   * @param secret The secret, or several with the newest first: all are tried, the first signs.
   * @throws {WebhookConfigError} `unknown_provider`, `invalid_secret`, `invalid_key`, `invalid_option`
   */
  constructor(provider: P | (Provider & { readonly id: P }), secret: Secret | readonly Secret[], options?: WebhookOptions) {
    const { joined, lengths } = joinSecrets(secret);
    const { tolerance, strict, nodeIds, maxBodyBytes } = settings(options);
    this.#engine = new core.Engine(record(provider), joined, lengths, tolerance, strict, nodeIds, maxBodyBytes);
    joined.fill(0);
    this.#headers = spellings(this.#engine.headerNames());
    this.#provider = typeof provider === "string" ? builtIn[provider]! : provider;
    this.#dataPath = this.#provider.envelope?.data?.split(".") ?? [];
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
    const bytes = bytesOf(body, this.#engine);
    const { now, url, method } = moment(received);
    const fields: EventFields = this.#engine.verify(bytes, select(headers, this.#headers), now, url, method);
    const payload = parse(bytes);
    return {
      provider: fields.provider,
      type: fields.type,
      id: fields.id,
      timestamp: fields.timestamp,
      data: this.#dataPath.reduce((value, name) => value?.[name], payload) ?? null,
      payload,
      recognized: fields.recognized,
      warnings: fields.warnings,
      idempotencyKey: fields.idempotencyKey,
      deliveryId: fields.deliveryId,
      secretIndex: fields.secretIndex,
    } as EventOf<P>;
  }

  /**
   * Verifies a delivery's signature and age alone, for bodies that aren't JSON.
   *
   * @throws {WebhookVerificationError} with a `code` and a `status` to answer with
   */
  verifySignature(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): VerifiedSignature {
    const bytes = bytesOf(body, this.#engine);
    const { now, url, method } = moment(received);
    return this.#engine.verifySignature(bytes, select(headers, this.#headers), now, url, method);
  }

  /**
   * Signs a body with the first secret: every header that the provider would send.
   *
   * @throws {WebhookConfigError} `invalid_key` where only a public key was given, `invalid_option`
   */
  sign(body: RawBody, signing?: SigningOptions): Record<string, string> {
    const bytes = bytesOf(body, this.#engine);
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
    const [body, documented] = this.#engine.sample(String(type)) as [string, string];
    return { type, body, headers: this.sign(body, signing), documented: documented !== "" };
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

/** The secrets one after another, and how long each is. */
function joinSecrets(secret: unknown): { joined: Uint8Array; lengths: Uint32Array } {
  const secrets = (Array.isArray(secret) ? secret : [secret]).map((one: unknown, index) => {
    if (typeof one === "string") return encoder.encode(one);
    if (one instanceof Uint8Array) return one;
    throw core.secretOfWrongType(index, describe(one));
  });
  const joined = new Uint8Array(secrets.reduce((length, one) => length + one.length, 0));
  let at = 0;
  for (const one of secrets) {
    joined.set(one, at);
    at += one.length;
  }
  return { joined, lengths: Uint32Array.from(secrets, (one) => one.length) };
}

function moment(received: unknown): { now: number; url: string | undefined; method: string | undefined } {
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
