import { answer, LeaseExpired, refusal, type Answer } from "./answer.js";
import type { RawBody } from "./body.js";
import type { Event, VerifiedSignature } from "./event.js";
import { EventAge, UndatedEvent } from "./event-age.js";
import type { DeliveryHeaders } from "./headers.js";
import { neededRetention, type Claim, type IdempotencyStore } from "./idempotency.js";
import { ownProperties } from "./own.js";
import type { Provider } from "./provider.js";
import { callable, invalidOption, receiverOptions, type Handler, type ReceiverOptions } from "./receiver-options.js";
import { MemoryStore } from "./stores/memory.js";
import type { ReceivedOptions } from "./webhook.js";

export type { Answer } from "./answer.js";
export type { Handler, ReceiverOptions } from "./receiver-options.js";

/** What verifies the deliveries: a `Webhook`, a `PublicKeySource`, or your own. */
export interface Verifier<E extends Event = Event> {
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): E | Promise<E>;
  /** Tells the signed time, for schemes that sign one. */
  verifySignature?(
    body: RawBody,
    headers: DeliveryHeaders,
    received?: ReceivedOptions,
  ): VerifiedSignature | Promise<VerifiedSignature>;
  /** The provider's record: what it documents of sizes, times and retries. */
  readonly record?: Provider;
}

/** The event of one type. */
export type EventOfType<E extends Event, Type> = [Extract<E, { type: Type }>] extends [never]
  ? E
  : Extract<E, { type: Type }>;

/** A request, as an adapter sees it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly headers: DeliveryHeaders;
  /** Reads the raw body, or returns what a framework made of it. Throws over the limit. */
  readonly body: () => unknown;
}

// The provider's next attempt comes when it comes; this is for the few that ask.
const retryAfterSeconds = "10";

const defaultMaxBodyBytes = 5 * 1024 * 1024;

// Without a store every delivery is the first.
const unclaimed: Claim = { state: "claimed", token: "" };

/**
 * A verifier, a handler for each event type, and a store that has each event
 * handled once, for as long as the store remembers it; what was signed before that
 * is refused. It knows no framework: the adapters extend it.
 */
export class BaseReceiver<E extends Event = Event, Request = unknown> {
  /** The largest body that is read, in bytes. */
  readonly maxBodyBytes: number;
  readonly #verifier: Verifier<E>;
  readonly #handlers = new Map<string, Handler<E, Request>>();
  #fallback: Handler<E, Request> | undefined;
  readonly #store: IdempotencyStore | undefined;
  readonly #age: EventAge;
  readonly #signsTime: boolean;
  #saidUndated = false;
  readonly #lease: number;
  readonly #url: string | undefined;
  readonly #onError: Handler<unknown, Request>;

  /** @throws {WebhookConfigError} `invalid_option` */
  constructor(verifier: Verifier<E>, given: ReceiverOptions<Request> = {}) {
    const options = receiverOptions(verifier, given);
    this.#verifier = verifier;
    this.#store = options.store === false ? undefined : (options.store ?? new MemoryStore());
    const record: Partial<Provider> = ownProperties(verifier.record ?? {});
    this.maxBodyBytes = options.maxBodyBytes ?? record.max_body ?? defaultMaxBodyBytes;
    const retention = neededRetention(record);
    this.#store?.retain?.(retention);
    this.#age = new EventAge(this.#store, options.maxAge, retention, record.rejection_status ?? 401);
    this.#signsTime = Boolean(ownProperties(record.scheme ?? {}).timestamp && verifier.verifySignature);
    this.#lease = options.lease ?? 300;
    this.#url = options.url;
    this.#onError = options.onError ?? log;
  }

  /** Handles the events of one type. */
  on<Type extends NonNullable<E["type"]>>(type: Type, handler: Handler<EventOfType<E, Type>, Request>): this {
    if (this.#handlers.has(type)) throw invalidOption("on", `one handler for each type, and ${type} has one`);
    this.#handlers.set(type, callable(handler, "on") as Handler<E, Request>);
    return this;
  }

  /** Handles the events of every other type; without it they are answered 200, and nothing happens. */
  otherwise(handler: Handler<E, Request>): this {
    if (this.#fallback) throw invalidOption("otherwise", "one handler, and there is one");
    this.#fallback = callable(handler, "otherwise");
    return this;
  }

  /** For adapters: sees a request through, whatever happens, to its answer. */
  async receive({ method, headers, body }: ReceivedRequest, request: Request): Promise<Answer> {
    if (method !== "POST") return answer(405, { code: "method_not_allowed" }, { allow: "POST" });
    let event: E;
    let handler: Handler<E, Request> | undefined;
    let signedAt = NaN;
    try {
      const received = { method, ...(this.#url !== undefined && { url: this.#url }) };
      const raw = (await body()) as RawBody;
      event = await this.#verifier.verify(raw, headers, received);
      handler = this.#handlers.get(event.type ?? "") ?? this.#fallback;
      if (handler && this.#age.matters) {
        signedAt = await this.#signedAt(event, raw, headers, received);
        if (!this.#age.isKnown(signedAt)) await this.#sayUndated(request);
        this.#age.check(signedAt);
      }
    } catch (error) {
      await this.#report(error, request);
      return refusal(error);
    }
    if (!handler) return answer(200, { received: true });
    return this.#once(event, signedAt, handler, request);
  }

  /** In milliseconds since 1970; not a number where nothing says it. */
  async #signedAt(event: E, raw: RawBody, headers: DeliveryHeaders, received: ReceivedOptions): Promise<number> {
    // The event's own time may be far from its signature's.
    const dated = this.#signsTime ? await this.#verifier.verifySignature!(raw, headers, received) : event;
    return Number(dated.timestamp ?? NaN);
  }

  /** Once: it would be said of every event of this provider's. */
  async #sayUndated(request: Request): Promise<void> {
    if (this.#saidUndated) return;
    this.#saidUndated = true;
    await this.#report(new UndatedEvent(), request);
  }

  async #once(event: E, signedAt: number, handler: Handler<E, Request>, request: Request): Promise<Answer> {
    const store = this.#store;
    let [key, token] = ["", ""];
    try {
      key = event.idempotencyKey;
      const claim = store ? await store.claim(key, this.#lease) : unclaimed;
      if (claim.state === "done") return answer(200, { received: true, duplicate: true });
      if (claim.state === "in_progress") return answer(409, { code: "in_progress" }, { "retry-after": retryAfterSeconds });
      token = claim.token;
    } catch (error) {
      // Without the store nobody knows whether this event was handled: the provider tries again.
      await this.#report(error, request);
      return answer(503, { code: "store_unavailable" });
    }
    try {
      // Again, because a store may forget between the first look and the claim.
      this.#age.check(signedAt);
    } catch (error) {
      await this.#report(error, request);
      await this.#settle(() => store?.release(key, token), request);
      return refusal(error);
    }
    try {
      await handler(event, request);
    } catch (error) {
      await this.#report(error, request);
      await this.#settle(() => store?.release(key, token), request);
      return answer(500, { code: "handler_failed" });
    }
    // The work is done whether or not the store hears of it: another attempt would do it twice.
    await this.#settle(async () => {
      if ((await store?.commit(key, token)) === false) throw new LeaseExpired(this.#lease);
    }, request);
    return answer(200, { received: true });
  }

  async #settle(work: () => unknown, request: Request): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.#report(error, request);
    }
  }

  /** A log that fails must not change the answer. */
  async #report(error: unknown, request: Request): Promise<void> {
    try {
      await this.#onError(error, request);
    } catch (failure) {
      console.error(failure);
    }
  }
}

/** What the library says of itself is one line; what a handler threw comes with its stack. */
function log(error: unknown): void {
  const { code, status, message } = Object(error) as Record<string, unknown>;
  const own = typeof status === "number" || error instanceof LeaseExpired || error instanceof UndatedEvent;
  if (typeof code === "string" && own) console.error(`hookseal: ${code}: ${String(message)}`);
  else console.error("hookseal:", error);
}
