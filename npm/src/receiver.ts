import type { RawBody } from "./body.js";
import type { ChallengeAnswer, ChallengeRequest } from "./challenge.js";
import type { Event, VerifiedSignature } from "./event.js";
import { EventAge, UndatedEventError } from "./event-age.js";
import { Handlers, type Handler } from "./handlers.js";
import type { DeliveryHeaders } from "./headers.js";
import { LeaseExpiredError, neededRetention, type Claim, type IdempotencyStore } from "./idempotency.js";
import { invalidOption } from "./option-checks.js";
import { ownProperties } from "./own.js";
import type { Provider } from "./provider.js";
import { receiverOptions, type ReceiverOptions } from "./receiver-options.js";
import { logError, report } from "./report.js";
import {
  challengeResponse,
  duplicateResponse,
  handlerFailedResponse,
  inProgressResponse,
  methodNotAllowedResponse,
  receivedResponse,
  refusedResponse,
  responseForAll,
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
  /** All events of a body, for platforms that send several in one. */
  verifyAll?(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): readonly E[] | Promise<readonly E[]>;
  /** Says the signed time, for schemes that sign one. */
  verifySignature?(
    body: RawBody,
    headers: DeliveryHeaders,
    received?: ReceivedOptions,
  ): VerifiedSignature | Promise<VerifiedSignature>;
  /** Answers what isn't an event: null if it isn't to be answered, and then `refused` is told why, if it is a challenge. */
  challenge?(request: ChallengeRequest, refused?: (error: unknown) => void): ChallengeAnswer | null | Promise<ChallengeAnswer | null>;
  /** The provider's record: what it documents of sizes, times and retries. */
  readonly record?: Provider;
}

/** A request, as an adapter sees it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Whole, or its path and query. */
  readonly url?: string | undefined;
  readonly headers: DeliveryHeaders;
  /** Reads the raw body, or returns what a framework made of it. Throws over the limit. */
  readonly body: () => unknown;
}

const defaultMaxBodyBytes = 5 * 1024 * 1024;
const defaultLease = 300;
/** What became of a challenge: the response, or why there is none. */
type Answered = { readonly answer?: ReceiverResponse; readonly refusal?: unknown };
const noChallenge: Answered = {};

/** The methods of requests whose body says nothing. */
const bodiless: readonly string[] = ["GET", "HEAD", "OPTIONS"];

/**
 * What the receivers of all frameworks share: a verifier, a handler for each event type,
 * and a store, so that each event is handled once for as long as the store remembers it.
 * What was signed before that is refused.
 */
export class BaseReceiver<E extends Event = Event, Request = unknown> extends Handlers<E, Request> {
  /** The largest body that is read, in bytes. */
  readonly maxBodyBytes: number;
  /** The methods of the requests that it answers: POST, and those of the platform's challenges. */
  readonly methods: readonly string[];
  readonly #verifier: Verifier<E>;
  readonly #challenged: readonly string[];
  readonly #signsTime: boolean;
  readonly #signsUrl: boolean;
  readonly #sendsSeveral: boolean;
  readonly #store: IdempotencyStore | undefined;
  readonly #age: EventAge;
  readonly #lease: number;
  readonly #url: string | undefined;
  readonly #onHandshake: ((secret: string, request: Request) => unknown) | undefined;
  readonly #onError: Handler<unknown, Request>;
  #reportedUndated = false;

  /** @throws {WebhookConfigError} `invalid_option` */
  constructor(verifier: Verifier<E>, given: ReceiverOptions<Request> = {}) {
    super();
    const options = receiverOptions(verifier, given);
    const record: Partial<Provider> = ownProperties(verifier.record ?? {});
    this.maxBodyBytes = options.maxBodyBytes ?? record.max_body ?? defaultMaxBodyBytes;
    this.#verifier = verifier;
    this.#challenged = verifier.challenge ? challengedMethods(record) : [];
    this.methods = [...new Set(["POST", ...this.#challenged])];
    this.#signsUrl = JSON.stringify(record.scheme ?? {}).includes("{url");
    this.#signsTime = Boolean(ownProperties(record.scheme ?? {}).timestamp && verifier.verifySignature);
    const { items } = { ...ownProperties(record.scheme ?? {}), ...ownProperties(record.envelope ?? {}) };
    this.#sendsSeveral = Boolean(items && verifier.verifyAll);
    this.#store = options.store === false ? undefined : (options.store ?? new MemoryStore());
    this.#store?.retain?.(neededRetention(record));
    this.#age = new EventAge(this.#store, options.maxAge, record);
    this.#lease = options.lease ?? defaultLease;
    this.#url = options.url;
    this.#onHandshake = options.onHandshake;
    this.#onError = options.onError ?? logError;
  }

  /** For adapters: takes a request to its response. It never throws. */
  async receive({ method, url, headers, body }: ReceivedRequest, request: Request): Promise<ReceiverResponse> {
    if (!this.methods.includes(method)) return methodNotAllowedResponse(this.methods);
    let raw: RawBody;
    try {
      raw = bodiless.includes(method) ? "" : ((await body()) as RawBody);
    } catch (error) {
      return this.#refuse(error, request);
    }
    const { answer, refusal } = this.#challenged.includes(method)
      ? await this.#answer({ method, url: this.#located(url), headers, body: raw }, request)
      : noChallenge;
    if (answer) return answer;
    return method === "POST" ? this.#handleDelivery(raw, url, headers, request, refusal) : methodNotAllowedResponse(this.methods);
  }

  /** The response to a challenge; none if it is none, or a delivery for all that is known. */
  async #answer(challenge: ChallengeRequest, request: Request): Promise<Answered> {
    let refusal: unknown;
    let answer: ChallengeAnswer | null;
    try {
      answer = await this.#verifier.challenge!(challenge, (error) => void (refusal = error));
      if (!answer && refusal !== undefined && challenge.method !== "POST") throw refusal;
      if (!answer) return { refusal };
      if (answer.secret !== undefined && !this.#onHandshake) throw noHandshake();
    } catch (error) {
      return { answer: await this.#refuse(error, request) };
    }
    try {
      if (answer.secret !== undefined) await this.#onHandshake!(answer.secret, request);
    } catch (error) {
      await this.#report(error, request);
      return { answer: handlerFailedResponse() };
    }
    return { answer: challengeResponse(answer) };
  }

  /** `refusal`: why it isn't answered as a challenge, if it looks like one. */
  async #handleDelivery(body: RawBody, url: string | undefined, headers: DeliveryHeaders, request: Request, refusal: unknown): Promise<ReceiverResponse> {
    const received = this.#received(url);
    let events: readonly E[];
    try {
      events = await this.#events(body, headers, received);
    } catch (error) {
      // A challenge that isn't answered has no signature: why it isn't says more.
      const isChallenge = refusal !== undefined && (Object(error) as { code?: unknown }).code === "missing_signature";
      return this.#refuse(isChallenge ? refusal : error, request);
    }
    const responses: ReceiverResponse[] = [];
    for (const event of events) responses.push(await this.#handleEvent(event, body, headers, received, request));
    return responseForAll(responses);
  }

  async #events(body: RawBody, headers: DeliveryHeaders, received: ReceivedOptions): Promise<readonly E[]> {
    if (this.#sendsSeveral) return this.#verifier.verifyAll!(body, headers, received);
    return [await this.#verifier.verify(body, headers, received)];
  }

  async #handleEvent(event: E, body: RawBody, headers: DeliveryHeaders, received: ReceivedOptions, request: Request): Promise<ReceiverResponse> {
    let handler: Handler<E, Request> | undefined;
    let signedAt: number;
    try {
      handler = this.handlerOf(event.type);
      if (!handler) return receivedResponse();
      signedAt = await this.#signedAt(event, body, headers, received, request);
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
  async #signedAt(event: E, body: RawBody, headers: DeliveryHeaders, received: ReceivedOptions, request: Request): Promise<number> {
    if (!this.#age.matters) return NaN;
    // Where the scheme signs a time, that one counts: the event's own may be far from it.
    const dated = this.#signsTime ? await this.#verifier.verifySignature!(body, headers, received) : event;
    const signedAt = Number(dated.timestamp ?? NaN);
    if (!this.#age.isKnown(signedAt) && !this.#reportedUndated) {
      this.#reportedUndated = true; // the provider's other events are undated too
      await this.#report(new UndatedEventError(), request);
    }
    return signedAt;
  }

  #received(requested: string | undefined): ReceivedOptions {
    // Behind a proxy the request's own URL isn't the one that was signed: that must be said.
    const url = this.#signsUrl && this.#url === undefined ? undefined : this.#located(requested);
    return { method: "POST", ...(url !== undefined && { url }) };
  }

  /** The URL as the platform knows it, as far as it was said, with the request's query. */
  #located(requested: string | undefined): string | undefined {
    if (this.#url === undefined || this.#url.includes("?")) return this.#url ?? requested;
    const query = requested?.indexOf("?") ?? -1;
    return query < 0 ? this.#url : this.#url + requested!.slice(query);
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

/** The methods of the requests that may be challenges. */
function challengedMethods({ challenges = [] }: Partial<Provider>): string[] {
  return challenges.map(({ when }) => (typeof when.method === "string" ? when.method : "POST"));
}

function noHandshake(): Error {
  return invalidOption("onHandshake", "a function that keeps the secret which the platform delivers", "nothing");
}
