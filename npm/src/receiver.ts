import type { RawBody } from "./body.js";
import type { Event, VerifiedSignature } from "./event.js";
import { EventAge, UndatedEventError } from "./event-age.js";
import { Handlers, type Handler } from "./handlers.js";
import type { DeliveryHeaders } from "./headers.js";
import { LeaseExpiredError, neededRetention, type Claim, type IdempotencyStore } from "./idempotency.js";
import { ownProperties } from "./own.js";
import type { Provider } from "./provider.js";
import { receiverOptions, type ReceiverOptions } from "./receiver-options.js";
import { logError, report } from "./report.js";
import {
  duplicateResponse,
  handlerFailedResponse,
  inProgressResponse,
  methodNotAllowedResponse,
  receivedResponse,
  refusedResponse,
  storeUnavailableResponse,
  type ReceiverResponse,
} from "./response.js";
import { MemoryStore } from "./stores/memory.js";
import type { ReceivedOptions } from "./webhook.js";

export type { EventOfType, Handler } from "./handlers.js";
export type { ReceiverOptions } from "./receiver-options.js";
export type { ReceiverResponse } from "./response.js";

/** What verifies the deliveries: a `Webhook`, a `PublicKeySource`, or your own. */
export interface Verifier<E extends Event = Event> {
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): E | Promise<E>;
  /** Says the signed time, for schemes that sign one. */
  verifySignature?(
    body: RawBody,
    headers: DeliveryHeaders,
    received?: ReceivedOptions,
  ): VerifiedSignature | Promise<VerifiedSignature>;
  /** The provider's record: what it documents of sizes, times and retries. */
  readonly record?: Provider;
}

/** A request, as an adapter sees it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly headers: DeliveryHeaders;
  /** Reads the raw body, or returns what a framework made of it. Throws over the limit. */
  readonly body: () => unknown;
}

const defaultMaxBodyBytes = 5 * 1024 * 1024;
const defaultLease = 300;

/**
 * What the receivers of all frameworks share: a verifier, a handler for each event type,
 * and a store, so that each event is handled once for as long as the store remembers it.
 * What was signed before that is refused.
 */
export class BaseReceiver<E extends Event = Event, Request = unknown> extends Handlers<E, Request> {
  /** The largest body that is read, in bytes. */
  readonly maxBodyBytes: number;
  readonly #verifier: Verifier<E>;
  readonly #signsTime: boolean;
  readonly #store: IdempotencyStore | undefined;
  readonly #age: EventAge;
  readonly #lease: number;
  readonly #url: string | undefined;
  readonly #onError: Handler<unknown, Request>;
  #reportedUndated = false;

  /** @throws {WebhookConfigError} `invalid_option` */
  constructor(verifier: Verifier<E>, given: ReceiverOptions<Request> = {}) {
    super();
    const options = receiverOptions(verifier, given);
    const record: Partial<Provider> = ownProperties(verifier.record ?? {});
    this.maxBodyBytes = options.maxBodyBytes ?? record.max_body ?? defaultMaxBodyBytes;
    this.#verifier = verifier;
    this.#signsTime = Boolean(ownProperties(record.scheme ?? {}).timestamp && verifier.verifySignature);
    this.#store = options.store === false ? undefined : (options.store ?? new MemoryStore());
    this.#store?.retain?.(neededRetention(record));
    this.#age = new EventAge(this.#store, options.maxAge, record);
    this.#lease = options.lease ?? defaultLease;
    this.#url = options.url;
    this.#onError = options.onError ?? logError;
  }

  /** For adapters: takes a request to its response. It never throws. */
  async receive({ method, headers, body }: ReceivedRequest, request: Request): Promise<ReceiverResponse> {
    if (method !== "POST") return methodNotAllowedResponse();
    let raw: RawBody;
    try {
      raw = (await body()) as RawBody;
    } catch (error) {
      return this.#refuse(error, request);
    }
    return this.#handleDelivery(raw, headers, request);
  }

  async #handleDelivery(body: RawBody, headers: DeliveryHeaders, request: Request): Promise<ReceiverResponse> {
    let event: E;
    let handler: Handler<E, Request> | undefined;
    let signedAt: number;
    try {
      event = await this.#verifier.verify(body, headers, this.#received());
      handler = this.handlerOf(event.type);
      if (!handler) return receivedResponse();
      signedAt = await this.#signedAt(event, body, headers, request);
      this.#age.check(signedAt);
    } catch (error) {
      return this.#refuse(error, request);
    }
    let key: string | null;
    let claim: Claim;
    try {
      key = event.idempotencyKey as string | null;
      claim = await this.#claim(key);
    } catch (error) {
      await this.#report(error, request);
      return storeUnavailableResponse();
    }
    if (claim.state === "done") return duplicateResponse();
    if (claim.state === "in_progress") return inProgressResponse();
    try {
      // Again, because a store may forget between the first check and the claim.
      this.#age.check(signedAt);
    } catch (error) {
      const refused = await this.#refuse(error, request);
      await this.#finish("release", key, claim.token, request);
      return refused;
    }
    return this.#runHandler(handler, event, key, claim.token, request);
  }

  async #runHandler(handler: Handler<E, Request>, event: E, key: string | null, token: string, request: Request): Promise<ReceiverResponse> {
    try {
      await handler(event, request);
    } catch (error) {
      await this.#report(error, request);
      await this.#finish("release", key, token, request);
      return handlerFailedResponse();
    }
    // The work is done whether or not the store hears of it: another attempt would do it twice.
    await this.#finish("commit", key, token, request);
    return receivedResponse();
  }

  /** In milliseconds since 1970; NaN if nothing says it, or nobody needs it. */
  async #signedAt(event: E, body: RawBody, headers: DeliveryHeaders, request: Request): Promise<number> {
    if (!this.#age.matters) return NaN;
    // Where the scheme signs a time, that one counts: the event's own may be far from it.
    const dated = this.#signsTime ? await this.#verifier.verifySignature!(body, headers, this.#received()) : event;
    const signedAt = Number(dated.timestamp ?? NaN);
    if (!this.#age.isKnown(signedAt) && !this.#reportedUndated) {
      this.#reportedUndated = true; // the provider's other events are undated too
      await this.#report(new UndatedEventError(), request);
    }
    return signedAt;
  }

  #received(): ReceivedOptions {
    return { method: "POST", ...(this.#url !== undefined && { url: this.#url }) };
  }

  /** What has no key, the platform repeats: each delivery of it is handled. */
  async #claim(key: string | null): Promise<Claim> {
    if (!this.#store || key === null) return { state: "claimed", token: "" };
    const claim = await this.#store.claim(key, this.#lease);
    if (claim.state === "claimed" || claim.state === "in_progress" || claim.state === "done") return claim;
    throw new TypeError("the store's claim() returned a state that is none of claimed, in_progress and done");
  }

  /** Tells the store how the work ended. */
  async #finish(method: "commit" | "release", key: string | null, token: string, request: Request): Promise<void> {
    if (key === null) return;
    try {
      const kept = await this.#store?.[method](key, token);
      if (method === "commit" && kept === false) throw new LeaseExpiredError(this.#lease);
    } catch (error) {
      await this.#report(error, request);
    }
  }

  async #refuse(error: unknown, request: Request): Promise<ReceiverResponse> {
    await this.#report(error, request);
    return refusedResponse(error);
  }

  #report(error: unknown, request: Request): Promise<void> {
    return report(this.#onError, error, request);
  }
}
