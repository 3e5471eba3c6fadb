import { bytesOf, isWellFormed, kept, lengthOf, plainBytes, rawBody, textOf, unshared, utf8Length, type RawBody } from "./body.js";
import type { ChallengeAnswer, ChallengeRequest } from "./challenge.js";
import type { CoreModule } from "./core-module.js";
import { Core, inBaseOrWhole, unknownProvider, type Engine } from "./core.js";
import type { WebhookVerificationError } from "./errors.js";
import {
  date,
  warningsFrom,
  Signature,
  VerifiedEvent,
  type Event,
  type EventFields,
  type EventInFull,
  type MadeKey,
  type SignatureFields,
  type Trust,
  type VerifiedSignature,
} from "./event.js";
import type { Events } from "./events.js";
import { explained, type Explanation, type Given } from "./explanation.js";
import { readHeaders, WantedHeaders, type DeliveryHeaders } from "./headers.js";
import { headersForHints } from "./known-platforms.js";
import { loadedKeys } from "./modules.js";
import { invalidOption } from "./option-checks.js";
import { ownOptions, settings, textPairs, type WebhookOptions } from "./options.js";
import { ownProperties, plainCopy, presentAt, readSafely, valueAt, type Path } from "./own.js";
import type { Provider, RetrySchedule } from "./provider.js";
import { checkedAt, noClock, optionalText, receivedAt, receivedNames, type ReceivedAt, type ReceivedOptions } from "./received-at.js";
import { flattened, givenSecrets, type KeySet, type Secret } from "./secrets.js";
import { SharedMemoryVerifier, type Description } from "./shared-memory-verifier.js";
import { tuning } from "./tuning.js";
import { typeName } from "./type-name.js";
import { Verdict, type Glue } from "./wasm/glue.js";

export type { ChallengeAnswer, ChallengeRequest } from "./challenge.js";
export type { WebhookOptions } from "./options.js";
export type { ReceivedOptions } from "./received-at.js";
export type { KeySet, Secret } from "./secrets.js";

/** What signing may be given beside the body. */
export interface SigningOptions extends ReceivedOptions {
  /** The id to sign, if the scheme signs one. Default: a new one. */
  readonly id?: string;
  /** The id of this one delivery, if the provider sends one. Default: a new one. */
  readonly deliveryId?: string;
  /** The event's type, if a header has it that the body doesn't. */
  readonly type?: string;
  /** Other headers that are sent, if the scheme signs headers by their names. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A delivery, as it is to be sent. */
export interface SignedDelivery<Body extends RawBody = RawBody> {
  /** The body that was given; with the signature in it, if it stands there. */
  readonly body: Body | string;
  /** Every header that the provider would send with it. */
  readonly headers: Record<string, string>;
  /** The URL to send it to, with the signature if it stands in its query; null if none was given. */
  readonly url: string | null;
}

/** What a sample may be given beside its type. */
export interface SampleOptions extends Omit<SigningOptions, "type"> {
  /** Fields in place of those of the sample's data; anything but an object replaces all of it. */
  readonly data?: unknown;
  /** Fields in place of those of the payload. With it, the type may be one that can't come. */
  readonly payload?: object;
}

/** What signing and samples may both be given. */
const signedNames = [...receivedNames, "id", "deliveryId", "headers"];

/** A signed sample: a test delivery. */
export interface SampleDelivery<Type extends string = string> {
  /** The event type. */
  readonly type: Type;
  /** The payload. */
  readonly body: string;
  /** Every header that the provider would send with it. */
  readonly headers: Record<string, string>;
  /** The URL to send it to, with the signature if it stands in its query; null if none was given. */
  readonly url: string | null;
  /** Whether the payload is the documentation's own, but for its id and time; if not, it is made up. */
  readonly documented: boolean;
  /** What was signed. Change it, and `signDelivery` signs it again. */
  readonly draft: SampleDraft;
}

/** A sample before it is signed. */
export interface SampleDraft {
  /** The payload. */
  readonly body: string;
  /** Headers that signing asks for: a nonce, the names of the headers that are signed. */
  readonly headers: Record<string, string>;
  /** The URL, with the parameters that are signed; null if none was given. */
  readonly url: string | null;
}

/** The event that a provider's `Webhook` gives. */
type EventOf<P> = P extends keyof Events ? Events[P] : Event;
/** What a provider's `Webhook` gives where it verifies the signature alone. */
type SignatureOf<P> = VerifiedSignature<EventOf<P>["idempotencyKey"]>;
/** The event types that a provider's `Webhook` has samples of. */
type SampleType<P> = P extends keyof Events ? NonNullable<Events[P]["type"]> : string;

/** A provider of that id, as data. */
export type ProviderRecord<P extends string = string> = Provider & { readonly id: P };

/**
 * Verifies, parses and signs the deliveries of one endpoint. It holds prepared
 * keys: make it once and keep it.
 *
 * ```ts
 * import { Webhook } from "hookseal/base";
 * import { tectra } from "hookseal/providers/tectra";
 *
 * const webhook = new Webhook(tectra, process.env.TECTRA_WEBHOOK_SECRET!);
 * const event = webhook.verify(rawBody, request.headers);
 * ```
 */
export class Webhook<P extends string = string> {
  readonly #core: Core;
  readonly #make: (glue: Glue) => Engine;
  /** The same in the whole core, once a sample was made up there. */
  #whole: Core | undefined;
  readonly #module: CoreModule;
  readonly #record: RecordText;
  readonly #given: Given;
  readonly #id: P;
  readonly #wanted: WantedHeaders;
  readonly #eventVerifier: SharedMemoryVerifier | undefined;
  readonly #signatureVerifier: SharedMemoryVerifier | undefined;
  readonly #bodyLimit: number;
  readonly #typePath: Path | undefined;
  readonly #hasTypeHeader: boolean;
  readonly #idPath: Path | undefined;
  readonly #dataPath: Path;
  readonly #trust: Trust;
  readonly #needsClock: boolean;
  readonly #hasSignedId: boolean;
  /** Whether a signature's id, if it has one, makes its idempotency key: the body needn't be kept then. */
  readonly #isKeyedById: boolean;
  readonly #hasDeliveryId: boolean;
  readonly #sendsDeliveryId: boolean;
  /** How many milliseconds two times of an event are apart at least. */
  readonly #timeUnit: number;
  /** The time of the last sample. */
  #sampledAt = 0;

  /**
   * @param provider A provider as data: from `hookseal/providers`, or one of your own.
   * @param secret The secret, or several with the newest first: all are tried, the first signs.
   * @throws {WebhookConfigError} `unknown_provider`, `invalid_secret`, `invalid_key`, `invalid_option`
   */
  constructor(provider: ProviderRecord<P>, secret: Secret | KeySet | readonly (Secret | KeySet)[], options?: WebhookOptions) {
    const text = recordText(provider);
    const secrets = (secret as unknown) === withoutKeys ? [] : givenSecrets(secret);
    const given = settings(options);
    const { tolerance, strict, nodeIds, maxBodyBytes, settings: pairs, allowHandshake } = given;
    const [joined, lengths] = flattened(secrets);
    this.#make = ({ Engine }) => new Engine(text.json, text.events, joined, lengths, tolerance, strict, nodeIds, maxBodyBytes, [...pairs], allowHandshake, (secret as unknown) === withoutKeys);
    this.#core = Core.of(this.#make);
    this.#module = this.#core.module;
    this.#record = text;
    this.#given = { record: text, secrets: joined, lengths, settings: given };
    const description = JSON.parse(this.#core.call((engine) => engine.description())) as Description;
    this.#wanted = new WantedHeaders(description.headerNames, description.cgiNames);
    this.#bodyLimit = description.bodyLimit ?? Infinity;
    this.#signatureVerifier = description.isSignatureInFull ? undefined : new SharedMemoryVerifier(this.#core, this.#wanted, description);
    this.#eventVerifier = description.isInFull ? undefined : this.#signatureVerifier;
    const record = own(JSON.parse(text.json) as Provider);
    const envelope = own(record.envelope ?? {});
    this.#id = record.id as P;
    this.#hasTypeHeader = envelope.type?.startsWith("header:") ?? false;
    this.#typePath = envelope.type?.split(".");
    this.#idPath = envelope.id?.split(".");
    this.#dataPath = description.dataPath;
    this.#trust = description;
    this.#needsClock = description.needsClock;
    this.#hasSignedId = description.hasSignedId;
    this.#isKeyedById = description.isKeyedById;
    this.#hasDeliveryId = Boolean(record.delivery_id);
    this.#timeUnit = !envelope.timestamp ? 0 : envelope.timestamp_format === "unix" ? 1000 : 1;
    this.#sendsDeliveryId = (record.headers ?? []).some((header) => own(header).value === "delivery_id");
  }

  /** The provider's id. */
  get provider(): P {
    return this.#id;
  }

  /** The provider's record, as data: a copy. */
  get record(): Provider {
    return JSON.parse(this.#record.whole) as Provider;
  }

  /** When the provider delivers again, as it documents it; null where it doesn't. */
  get retrySchedule(): RetrySchedule | null {
    const schedule = this.record.retry_schedules?.[0];
    return schedule ? { ...schedule, delays: schedule.delays ?? [], timeout: schedule.timeout ?? null } : null;
  }

  /**
   * Verifies a delivery and reads its event.
   *
   * @param body The raw body, as it was received.
   * @param headers All the request's headers.
   * @throws {WebhookVerificationError} with a `code` and a `status` to answer with
   */
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): EventOf<P> {
    const raw = this.#raw(body);
    const at = this.#receivedAt(received);
    const verifier = over(this.#eventVerifier, headers);
    let verdict = Verdict.Unknown;
    try {
      this.#module.enter();
      if (verifier) verdict = verifier.verify(true, raw, at.now);
      if (isAccepted(verdict)) {
        const event = this.#event(verifier!, verdict, raw);
        this.#module.shared.close();
        this.#module.leave();
        return event as Event as EventOf<P>;
      }
      this.#module.leave();
    } catch (error) {
      throw this.#module.settled(error);
    }
    const verified = this.#verifyInFull("event", verdict, raw, headers, at);
    return this.#eventOf(verified.fields as EventInFull, verified.body) as Event as EventOf<P>;
  }

  /**
   * Verifies a delivery's signature and age alone, for bodies that aren't JSON.
   *
   * @throws {WebhookVerificationError} with a `code` and a `status` to answer with
   */
  verifySignature(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): SignatureOf<P> {
    const raw = this.#raw(body);
    const at = this.#receivedAt(received);
    const verifier = over(this.#signatureVerifier, headers);
    let verdict = Verdict.Unknown;
    try {
      this.#module.enter();
      if (verifier) verdict = verifier.verify(false, raw, at.now);
      if (isAccepted(verdict)) {
        const signature = this.#signature(verifier!, raw);
        this.#module.shared.close();
        this.#module.leave();
        return signature as SignatureOf<P>;
      }
      this.#module.leave();
    } catch (error) {
      throw this.#module.settled(error);
    }
    const verified = this.#verifyInFull("signature", verdict, raw, headers, at);
    return this.#signatureOf(verified.fields as SignatureFields, () => verified.body) as SignatureOf<P>;
  }

  /**
   * Verifies a delivery and reads all of its events, in their order: for platforms that send several in one body. One
   * that can't be read refuses all.
   *
   * @throws {WebhookVerificationError} with a `code` and a `status` to answer with
   */
  verifyAll(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): EventOf<P>[] {
    const raw = this.#raw(body);
    const verified = this.#verifyInFull("events", Verdict.Unknown, raw, headers, this.#receivedAt(received));
    return (verified.fields as EventInFull[]).map((event) => this.#eventOf(event, verified.body) as Event as EventOf<P>);
  }

  /** A body to verify: text or bytes within the limit, which no other thread can change. */
  #raw(body: unknown): string | Uint8Array {
    const given = rawBody(body, this.#bodyNotRaw);
    const length = lengthOf(given);
    if (length > this.#bodyLimit) throw this.#tooLarge(length);
    const raw = unshared(given);
    // UTF-8 takes three bytes for a UTF-16 unit at most.
    if (typeof raw === "string" && 3 * length > this.#bodyLimit) {
      const bytes = utf8Length(raw);
      if (bytes > this.#bodyLimit) throw this.#tooLarge(bytes);
    }
    return raw;
  }

  readonly #bodyNotRaw = (found: string): unknown => this.#core.call((engine) => engine.bodyNotRaw(found));
  readonly #headersNotGiven = (found: string): unknown => this.#core.call((engine) => engine.headersNotGiven(found));

  #tooLarge(length: number): unknown {
    return this.#core.call((engine) => engine.bodyTooLarge(length));
  }

  /** Throws for what was refused over shared memory, and verifies what wasn't verified there. */
  #verifyInFull(what: Wanted, verdict: Verdict, raw: string | Uint8Array, headers: unknown, at: ReceivedAt): VerifiedInFull {
    try {
      const { calls } = this.#module;
      const flat = readHeaders(headers, this.#headersNotGiven);
      // The core still knows why it refused the delivery, unless code of the headers' own has verified another one.
      if (verdict === Verdict.Refused && this.#module.calls === calls) throw this.#core.call((engine) => refusal(engine, raw, flat, at));
      return this.#core.call((engine) => this.#callInFull(engine, what, raw, flat, at));
    } finally {
      this.#module.guarded(() => this.#module.shared.close());
      this.#module.wipeStack();
    }
  }

  #callInFull(engine: Engine, what: Wanted, raw: string | Uint8Array, flat: readonly unknown[], at: ReceivedAt): VerifiedInFull {
    this.#module.shared.open(raw);
    const length = this.#module.shared.putBody(raw);
    const { core } = this.#module.shared;
    const headers = this.#wanted.select(flat);
    const fields = (
      what === "events"
        ? engine.verifyAllInFull(core, length, headers, at.now, at.url, at.method)
        : engine.verifyInFull(core, what === "event", length, headers, at.now, at.url, at.method)
    ) as VerifiedInFull["fields"] | undefined;
    if (!fields) throw refusal(engine, raw, flat, at);
    if (typeof raw === "string" && isWellFormed(raw)) return { fields, body: raw };
    return { fields, body: this.#module.shared.view(this.#module.shared.body, this.#module.shared.body + length).slice() };
  }

  /** The event that was accepted over shared memory. */
  #event(verifier: SharedMemoryVerifier, verdict: Verdict, raw: string | Uint8Array): VerifiedEvent {
    const text = verifier.text(raw);
    const payload: unknown = text === "" ? null : JSON.parse(text);
    const { plain, timestamp, recognized, secretIndex } = this.#module.shared.record;
    // Without a warning, all that the envelope names is there.
    const at = verdict === Verdict.Accepted ? presentAt : valueAt;
    const fields: EventFields = {
      provider: this.#id,
      type: (plain === 1 ? this.#plainType(verifier, payload, at) : verifier.eventType) ?? null,
      id: (plain === 1 ? (this.#idPath ? (at(payload, this.#idPath) as string | undefined) : verifier.signedId) : verifier.eventId) ?? null,
      timestamp: date(timestamp),
      recognized: recognized === 1,
      deliveryId: this.#hasDeliveryId ? (verifier.deliveryId ?? null) : null,
      secretIndex,
      warnings: verdict === Verdict.AcceptedWithWarnings ? warningsFrom(verifier.warnings) : [],
    };
    const { id } = fields;
    return new VerifiedEvent(fields, at(payload, this.#dataPath) ?? null, payload, this.#trust, () => this.#keyOf(id, text));
  }

  #plainType(verifier: SharedMemoryVerifier, payload: unknown, at: typeof valueAt): string | undefined {
    if (this.#hasTypeHeader) return verifier.headerType;
    return this.#typePath && (at(payload, this.#typePath) as string | undefined);
  }

  /** The key of an event, by its id or its body. */
  #keyOf(id: string | null, body: string | Uint8Array): string {
    const bytes = bytesOf(id === null ? body : "");
    return this.#idempotencyKey(bytes, (engine, body) => engine.idempotencyKey(true, id ?? undefined, body));
  }

  /** An event that no record could carry. */
  #eventOf(event: EventInFull, body: string | Uint8Array): VerifiedEvent {
    const payload: unknown = JSON.parse(event.payload ?? (typeof body === "string" ? body : textOf(body)));
    const key = isMade(event.key) ? made(event.key) : () => this.#keyOf(event.key === ofBody ? null : event.id, body);
    return new VerifiedEvent(event, valueAt(payload, this.#dataPath) ?? null, payload, event, key);
  }

  /** The signature that was accepted over shared memory. */
  #signature(verifier: SharedMemoryVerifier, raw: string | Uint8Array): Signature {
    const { secretIndex, timestamp } = this.#module.shared.record;
    const { signedId } = verifier;
    const body = this.#isKeyedById && signedId !== undefined ? noBody : kept(raw);
    return this.#signatureOf({ secretIndex, signedId, timestamp: date(timestamp), key: undefined }, body);
  }

  #signatureOf({ secretIndex, signedId, timestamp, key }: SignatureFields, body: () => string | Uint8Array): Signature {
    const makeKey = (): string | null => {
      if (isMade(key)) return made(key);
      if (key === ofBody) return this.#keyOf(null, body());
      return this.#idempotencyKey(bytesOf(body()), (engine, bytes) => engine.idempotencyKey(false, signedId, bytes));
    };
    return new Signature(secretIndex, timestamp, makeKey);
  }

  #idempotencyKey(body: Uint8Array, make: (engine: Engine, body: Uint8Array) => string): string {
    return this.#core.call((engine) => {
      const key = make(engine, body);
      this.#module.shared.giveBack();
      return key;
    });
  }

  /** When and where the delivery was received. The clock is asked only if it may matter. */
  #receivedAt(received: unknown): ReceivedAt {
    return received === undefined && !this.#needsClock ? noClock : receivedAt(received);
  }

  /**
   * Why a delivery doesn't verify: what is probably wrong, and how to mend it. It never throws for what a delivery holds,
   * and shows no secret and no signature. For development: it tries some hundred mistakes, one after the other.
   */
  explain(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Explanation {
    return explained(this.#given, body, headers, received);
  }

  /**
   * The answer to a request that isn't an event and wants one (Slack's `url_verification`, Meta's `hub.challenge`);
   * null for any other: verify it then. `refused` is called with the reason if what looks like a challenge isn't
   * answered.
   *
   * @throws {WebhookVerificationError} `invalid_option` where the answer needs a setting, or the URL, that isn't there;
   * `body_too_large`, `body_not_raw`, `headers_not_given`
   */
  challenge(request: ChallengeRequest, refused?: (error: WebhookVerificationError) => void): ChallengeAnswer | null {
    const { headers = {}, body = "", ...rest } = ownOptions(request);
    const { now, url, method } = checkedAt(rest);
    const bytes = bytesOf(this.#raw(body));
    const flat = [...readHeaders(headers, this.#headersNotGiven)];
    const answer = this.#core.call((engine) => engine.challenge(bytes, flat, now, url, method)) as ChallengeAnswer | undefined;
    if (answer) return answer;
    const refusal = refused && this.#core.call((engine) => engine.challengeRefusal(bytes, flat, now, url, method) as unknown);
    if (refusal) refused(refusal as WebhookVerificationError);
    return null;
  }

  /** @internal The address of the key that a delivery is signed with; undefined if the record says none. */
  keyUrl(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): string | undefined {
    const { url, method } = receivedAt(received);
    const bytes = bytesOf(this.#raw(body));
    const flat = [...readHeaders(headers, this.#headersNotGiven)];
    return this.#core.call((engine) => engine.keyUrl(bytes, flat, url, method));
  }

  /** @internal Whether a document at the platform's may name that address of its keys. */
  allowsKeyUrl(url: string): boolean {
    return this.#core.call((engine) => engine.allowsKeyUrl(url));
  }

  /** @internal Whether every delivery's key is at the same address. */
  get hasOneKeyUrl(): boolean {
    return this.#core.call((engine) => engine.hasOneKeyUrl());
  }

  /**
   * Signs a body with the first secret: every header that the provider would send. Where the signature stands elsewhere,
   * `signDelivery` signs.
   *
   * @throws {WebhookConfigError} `invalid_key` where only a public key was given, `invalid_option`
   */
  sign(body: RawBody, signing?: SigningOptions): Record<string, string> {
    return record(this.#signed(this.#signer("sign", body, signing)));
  }

  /**
   * Signs a body with the first secret: all that the provider would send, wherever the signature stands. A signature or
   * a time in JSON takes the place of what is in its field, which must be there.
   *
   * @throws {WebhookConfigError} `invalid_key` where only a public key was given, `invalid_option`
   */
  signDelivery<Body extends RawBody>(body: Body, signing?: SigningOptions): SignedDelivery<Body> {
    const [signed, url, ...headers] = this.#signed(this.#signer("signDelivery", body, signing)) as [string, string, ...string[]];
    return { body: signed === "" ? body : signed, headers: record(headers), url: url === "" ? null : url };
  }

  #signer(verb: "sign" | "signDelivery", body: RawBody, signing: SigningOptions | undefined): (engine: Engine) => string[] {
    const bytes = plainBytes(rawBody(body, this.#bodyNotRaw));
    const options = ownOptions(signing, [...signedNames, "type"]);
    const { now, url, method } = checkedAt(options);
    const { id, deliveryId } = this.#ids(options);
    const type = optionalText(options.type, "type") ?? "";
    const headers = textPairs("headers", options.headers);
    return (engine) => engine[verb](bytes, now, id, deliveryId, type, url, method, [...headers]);
  }

  /** The given ids, or new ones. Node loads its crypto for a random id, so none is made that isn't sent. */
  #ids(given: { readonly id?: unknown; readonly deliveryId?: unknown }): { id: string; deliveryId: string } {
    return {
      id: optionalText(given.id, "id") ?? (this.#hasSignedId ? `msg_${randomHex()}` : ""),
      deliveryId: optionalText(given.deliveryId, "deliveryId") ?? (this.#sendsDeliveryId ? randomUuid() : ""),
    };
  }

  /** Signs. A private key may have left traces on the stack, which are wiped. */
  #signed(sign: (engine: Engine) => string[], core = this.#core): string[] {
    try {
      return core.call(sign);
    } finally {
      core.module.wipeStack();
    }
  }

  /**
   * A signed test delivery of that type: with the documented payload, or a plausible one made of what the record says of
   * its envelope. Its own time is the present one, because receivers refuse old events, and its id a new one: two samples
   * are two events.
   *
   * @throws {WebhookConfigError} `invalid_option` for a type that can't come; those of `sign`
   */
  sample<Type extends SampleType<P>>(type: Type, given?: SampleOptions): SampleDelivery<Type> {
    const name = optionalText(type, "type") ?? "";
    const { data, payload, ...options } = ownOptions(given, [...signedNames, "data", "payload"]);
    const { now, url, method } = checkedAt(options);
    const at = this.#sampleTime(now, options.now);
    const fields = [jsonText("data", data), jsonText("payload", payload)] as const;
    const [own, fresh, { id, deliveryId }] = [optionalText(options.id, "id") ?? "", randomHex(), this.#ids(options)];
    const headers = textPairs("headers", options.headers);
    const sample = (engine: Engine): string[] => engine.sample(name, ...fields, own, fresh, at, id, deliveryId, url, method, [...headers]);
    const made = inBaseOrWhole(
      () => this.#signed(sample, this.#whole),
      () => this.#signed(sample, (this.#whole = new Core(loadedKeys("type: expected one of which the record has a sample, found another"), this.#make))),
    );
    const [documented, body, signedUrl, draft, draftUrl, count, ...rest] = made as [string, string, string, string, string, string, ...string[]];
    const all = 2 * Number(count);
    return {
      type,
      body,
      headers: record(rest.slice(all)),
      url: signedUrl || null,
      documented: documented !== "",
      draft: { body: draft, headers: record(rest.slice(0, all)), url: draftUrl || null },
    };
  }

  /** The time of a sample: where nothing else tells two apart, none has that of the one before. */
  #sampleTime(now: number, given: unknown): number {
    if (given !== undefined || this.#idPath || this.#hasSignedId) return now;
    return (this.#sampledAt = Math.max(now, this.#sampledAt + this.#timeUnit));
  }
}

/** A verifier over shared memory, which has then read the headers; undefined if a call's record can't carry them. */
function over(verifier: SharedMemoryVerifier | undefined, headers: unknown): SharedMemoryVerifier | undefined {
  return tuning.sharedMemory && verifier?.read(headers) ? verifier : undefined;
}

function isAccepted(verdict: Verdict): boolean {
  return verdict === Verdict.Accepted || verdict === Verdict.AcceptedWithWarnings;
}

const noBody = (): string => "";

/** What is wanted of a delivery. */
type Wanted = "event" | "events" | "signature";

/** What the core says of a delivery that no record could carry, and the body that was verified. */
interface VerifiedInFull {
  readonly fields: EventInFull | EventInFull[] | SignatureFields;
  readonly body: string | Uint8Array;
}

/** What the core says in place of a key: that there is none; that the body makes it. */
const [none, ofBody] = ["-", "b"];

function isMade(key: MadeKey): key is string {
  return key !== undefined && key !== ofBody;
}

function made(key: string): string | null {
  return key === none ? null : key;
}

/** The error for the delivery that was refused last, with the hints that all of its headers give. */
function refusal(engine: Engine, raw: string | Uint8Array, flat: readonly unknown[], { url, method }: ReceivedAt): unknown {
  const length = typeof raw === "string" ? utf8Length(raw) : lengthOf(raw);
  const start = typeof raw === "string" ? bytesOf(raw.slice(0, startBytes)) : new Uint8Array(Math.min(startBytes, length));
  if (typeof raw !== "string") for (let at = 0; at < start.length; at++) start[at] = raw[at]!;
  return engine.refusal(headersForHints(), start, length, flat as unknown[], url, method);
}

/** As many bytes of a body as show what kind of content it is. */
const startBytes = 16;

/** @internal A record as text: the core reads the text, and a sample in it keeps its every digit. */
export class RecordText {
  readonly #json: string;
  readonly #events: string | undefined;

  /** `json` is the record. A built-in one has its `events` and `$defs` apart: the core reads them when an event comes. */
  constructor(json: string, events?: string) {
    this.#json = json;
    this.#events = events;
  }

  get json(): string {
    return this.#json;
  }

  get events(): string | undefined {
    return this.#events;
  }

  /** The record with its events. */
  get whole(): string {
    return this.#events === undefined ? this.#json : `${this.#json.slice(0, -1)},${this.#events.slice(1)}`;
  }

  /** The value, if it is one, whatever its prototype says. */
  static of(value: unknown): RecordText | undefined {
    return typeof value === "object" && value !== null && #json in value ? value : undefined;
  }
}

/** @internal In place of a secret: for a webhook that says where keys are, and has none. */
export const withoutKeys = Symbol("without keys");

const noneBuiltIn =
  "hookseal/base has none built in: import the record from hookseal/providers/<id>, or Webhook from hookseal";

/** @internal A record as text. One of the user's own is copied: what becomes of the original later changes nothing. */
export function recordText(provider: unknown): RecordText {
  const text = RecordText.of(provider);
  if (text !== undefined) return text;
  if (typeof provider === "string") throw unknownProvider(provider, [], noneBuiltIn);
  const refuse = (found: string): Error => invalidOption("provider", "an id, or a provider's record", found);
  if (typeof provider !== "object" || provider === null) throw refuse(typeName(provider));
  return readSafely(() => {
    if (Array.isArray(provider)) throw refuse("an array");
    return new RecordText(JSON.stringify(plainCopy(provider, refuse)));
  }, refuse);
}

/** A part of a record: what it doesn't have, it doesn't inherit. */
function own<T extends object>(part: T): T {
  return ownProperties(part) as T;
}

/** Names and values in turn, as a record of any names, `__proto__` too. */
function record(flat: readonly string[]): Record<string, string> {
  const pairs: [string, string][] = [];
  for (let at = 0; at < flat.length; at += 2) pairs.push([flat[at]!, flat[at + 1]!]);
  return Object.fromEntries(pairs);
}

/** Data as JSON. */
function jsonText(option: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const refuse = (found: string): Error => invalidOption(option, "what JSON can hold", found);
  return readSafely(() => JSON.stringify(plainCopy(value, refuse)), refuse);
}

function randomHex(): string {
  return randomUuid().replaceAll("-", "");
}

/** Browsers have `crypto.randomUUID` over TLS alone. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
