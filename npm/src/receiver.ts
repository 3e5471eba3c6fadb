import { attemptOf } from "./attempt.js";
import type { RawBody } from "./body.js";
import type { BodyLimits } from "./body-limits.js";
import type { ChallengeAnswer, ChallengeRequest } from "./challenge.js";
import { HeldClaim, KeyConflictError, checkedClaim, fingerprintOf, unclaimed } from "./claims.js";
import { Endpoint } from "./endpoint.js";
import { UndatedEventError } from "./event-age.js";
import { checkType, type TypePattern } from "./event-types.js";
import type { AnyEvent, Event } from "./event.js";
import { ExplainedRefusals } from "./explained-refusals.js";
import { handlerAnswer, statusOf } from "./handler-answer.js";
import { Handlers, type Handler } from "./handlers.js";
import type { DeliveryHeaders } from "./headers.js";
import type { Claim, IdempotencyStore } from "./idempotency.js";
import { inTime } from "./in-time.js";
import { consoleLog, errorLine, logLine, type LogFields, type LogLevel, type Logger } from "./log.js";
import { invalidOption, objectOption } from "./option-checks.js";
import type { Provider } from "./provider.js";
import { receiverOptions, type ReceiverOptions } from "./receiver-options.js";
import { ReceiverName, type NameOption } from "./receiver-name.js";
import { report } from "./report.js";
import { requestedUrl } from "./requested-url.js";
import {
  challengeResponse,
  handlerFailedResponse,
  inProgressResponse,
  methodNotAllowedResponse,
  refusedResponse,
  storeUnavailableResponse,
  verifierFailedResponse,
  type ReceiverResponse,
} from "./response.js";
import { decisive, ended, resultOf, type Ended, type EventEnded, type Outcome } from "./result.js";
import { MemoryStore } from "./stores/memory.js";
import { typeName } from "./type-name.js";
import type { Verifier, VerifierOfRequest } from "./verifier.js";
import type { ReceivedOptions } from "./webhook.js";

export type { BodyLimits } from "./body-limits.js";
export type { EventOfType, EventsOf, Handler, HandlerContext, HandlerOptions } from "./handlers.js";
export type { Logger, LogFields } from "./log.js";
export type { ReceiverOptions } from "./receiver-options.js";
export type { ReceiverResponse } from "./response.js";
export type { EventResult, Outcome, Result } from "./result.js";
export type { Verifier, VerifierOfRequest } from "./verifier.js";

/** A request, as an adapter sees it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Whole, or its path and query. */
  readonly url?: string | undefined;
  readonly headers: DeliveryHeaders;
  /** Reads the raw body, or returns what a framework made of it. Throws over the limits. */
  readonly body: (limits: BodyLimits) => unknown;
}

/** A delivery that is being handled. */
interface Delivery<E extends AnyEvent, Request> {
  readonly endpoint: Endpoint<E>;
  readonly body: RawBody;
  readonly headers: DeliveryHeaders;
  readonly received: ReceivedOptions;
  readonly request: Request;
  /** Whether the body has several events. */
  readonly isOneOfSeveral: boolean;
}

/** A verifier that documents no types, for a receiver that is told them: `new Receiver<EventsOf<Mine>>(webhook)`. */
type Untyped<Request> = Verifier | VerifierOfRequest<Event, Request>;

/** What is known of a request so far. */
interface Visit<E extends AnyEvent, Request> {
  readonly request: Request;
  endpoint?: Endpoint<E>;
  body?: RawBody;
  events: EventEnded<E>[];
}

/** The methods of requests whose body says nothing. */
const bodiless: readonly string[] = ["GET", "HEAD", "OPTIONS"];
/** The methods that some platform's challenges come by. */
const challengeMethods: readonly string[] = ["POST", "GET", "HEAD", "OPTIONS"];
const defaultBodyTimeout = 30;
const defaultStoreTimeout = 10;

/**
 * What the receivers of all frameworks share: a verifier, a handler for each event type,
 * and a store, so that each event is handled once for as long as the store remembers it.
 * What was signed before that is refused.
 */
export class BaseReceiver<E extends AnyEvent = Event, Request = unknown> extends Handlers<E, Request> {
  /** The methods of the requests that it answers: POST, and those of the platform's challenges. */
  readonly methods: readonly string[];
  readonly #choose: VerifierOfRequest<E, Request> | undefined;
  readonly #endpoint: Endpoint<E> | undefined;
  readonly #endpoints = new WeakMap<Verifier<E>, Endpoint<E>>();
  readonly #options: ReceiverOptions<Request, E>;
  readonly #store: IdempotencyStore | undefined;
  readonly #name: ReceiverName<Request>;
  readonly #log: Logger;
  readonly #explained: ExplainedRefusals | undefined;
  #reportedUndated = false;

  /** @throws {WebhookConfigError} `invalid_option` */
  constructor(webhook: Verifier<E> | VerifierOfRequest<E, Request> | Untyped<Request>, given: ReceiverOptions<Request, E> = {}) {
    super();
    const isChosen = typeof webhook === "function" && typeof Object(webhook).verify !== "function";
    if (!isChosen) checkVerifier(webhook);
    const options = receiverOptions(given);
    if (options.explain && !isChosen && typeof (webhook as Verifier).explain !== "function") throw invalidOption("explain", "a verifier with explain()", "one without");
    this.#options = options;
    this.#log = options.logger ?? consoleLog;
    this.#explained = options.explain ? new ExplainedRefusals(this.#log) : undefined;
    this.#store = options.store === false ? undefined : (options.store ?? new MemoryStore());
    this.#choose = isChosen ? (webhook as VerifierOfRequest<E, Request>) : undefined;
    this.#endpoint = isChosen ? undefined : this.#known(webhook as Verifier<E>);
    this.#name = new ReceiverName(options.name as NameOption<Request>, this.#store, this.#endpoint?.provider);
    this.methods = isChosen ? challengeMethods : [...new Set(["POST", ...this.#endpoint!.challenged])];
  }

  /** The largest body that is read, in bytes; undefined where the webhook that says it is chosen for each request. */
  get maxBodyBytes(): number | undefined {
    return this.#endpoint?.maxBodyBytes ?? this.#options.maxBodyBytes;
  }

  /** For adapters: takes a request to its response. It never throws. */
  async receive(arrived: ReceivedRequest, request: Request): Promise<ReceiverResponse> {
    const begun = performance.now();
    const visit: Visit<E, Request> = { request, events: [] };
    let end: Ended;
    try {
      end = await this.#respond(arrived, visit);
    } catch (error) {
      // An object of the user's own that throws when it is read.
      end = await this.#refuse(error, visit);
    }
    await this.#tell(end, arrived, visit, begun);
    // Servers differ in what they make of a body there.
    return arrived.method === "HEAD" ? { ...end.response, body: "" } : end.response;
  }

  async #respond({ method, url, headers, body: read }: ReceivedRequest, visit: Visit<E, Request>): Promise<Ended> {
    const { request } = visit;
    if (!this.methods.includes(method)) return this.#notAllowed(this.methods, visit);
    let endpoint: Endpoint<E>;
    let body: RawBody;
    try {
      endpoint = visit.endpoint = this.#endpoint ?? (await this.#chosen(request));
      body = visit.body = bodiless.includes(method) ? "" : ((await read(this.#limits(endpoint))) as RawBody);
    } catch (error) {
      return this.#refuse(error, visit);
    }
    const whole = requestedUrl(url, headers, this.#options.trustProxy);
    let refusal: unknown;
    if (endpoint.challenged.includes(method)) {
      const answered = await this.#answer({ method, url: this.#located(whole), headers, body }, visit, (why) => void (refusal = why));
      if (answered) return answered;
    }
    if (method !== "POST") return this.#notAllowed([...new Set(["POST", ...endpoint.challenged])], visit);
    return this.#handleDelivery(body, headers, this.#received(endpoint, whole), refusal, visit);
  }

  /** What ends a challenge; undefined if it is none, or a delivery for all that is known. */
  async #answer(challenge: ChallengeRequest, visit: Visit<E, Request>, refused: (why: unknown) => void): Promise<Ended | undefined> {
    const { onHandshake } = this.#options;
    let refusal: unknown;
    let answer: ChallengeAnswer | null;
    try {
      answer = await visit.endpoint!.verifier.challenge!(challenge, (error) => void (refusal = error));
      if (!answer && refusal !== undefined && challenge.method !== "POST") throw refusal;
      if (!answer) return void refused(refusal);
      if (!Number.isInteger(answer.status)) throw new TypeError("the verifier's challenge() returned no answer");
      if (answer.secret !== undefined && !onHandshake) throw noHandshake();
    } catch (error) {
      return this.#refuse(error, visit);
    }
    try {
      if (answer.secret !== undefined) await onHandshake!(answer.secret, visit.request);
    } catch (error) {
      await this.#report(error, "error", visit, { outcome: "failed", code: "handler_failed" });
      return ended("failed", handlerFailedResponse(), "handler_failed", error);
    }
    await this.#note("debug", "challenge", visit, {});
    return ended("challenge", challengeResponse(answer));
  }

  /** `refusal`: why it isn't answered as a challenge, if it looks like one. */
  async #handleDelivery(body: RawBody, headers: DeliveryHeaders, received: ReceivedOptions, refusal: unknown, visit: Visit<E, Request>): Promise<Ended> {
    const { request } = visit;
    const endpoint = visit.endpoint!;
    let events: readonly E[];
    try {
      events = await eventsOf(endpoint, body, headers, received);
    } catch (error) {
      // A challenge that isn't answered has no signature: why it isn't says more.
      const isChallenge = refusal !== undefined && (Object(error) as { code?: unknown }).code === "missing_signature";
      const refused = await this.#refuse(isChallenge ? refusal : error, visit);
      await this.#explained?.explain(endpoint.verifier, endpoint.provider, body, headers, received);
      return refused;
    }
    const delivery: Delivery<E, Request> = { endpoint, body, headers, received, request, isOneOfSeveral: endpoint.sendsSeveral };
    for (const event of events) visit.events.push(await this.#handleEvent(event, delivery));
    const decided = decisive(visit.events);
    if (decided) return decided;
    await this.#note("warn", "unhandled", visit, {}); // a body without an event
    return ended("unhandled", endpoint.received);
  }

  async #handleEvent(event: E, delivery: Delivery<E, Request>): Promise<EventEnded<E>> {
    const about = { ...delivery, event, key: null as string | null };
    const end = await this.#endOfEvent(event, delivery, about);
    return { ...end, event, key: about.key };
  }

  async #endOfEvent(event: E, delivery: Delivery<E, Request>, about: About<E, Request>): Promise<Ended> {
    const { endpoint } = delivery;
    let handler: Handler<E, Request> | undefined;
    let signedAt: number;
    try {
      const { type, idempotencyKey } = event;
      if (typeof idempotencyKey === "string" && idempotencyKey !== "") about.key = idempotencyKey;
      await this.#warnOfDrift(event, about);
      handler = this.handlerOf(type);
      if (!handler) {
        await this.#note("warn", "unhandled", about, {});
        return ended("unhandled", endpoint.received);
      }
      signedAt = await this.#signedAt(about, delivery);
      endpoint.age.check(signedAt);
    } catch (error) {
      return this.#refuse(error, about);
    }
    let key: string | null;
    let named: string;
    try {
      key = this.#store ? keyOf(event, endpoint) : null;
      named = key === null ? "" : this.#name.keyFor(key, await this.#name.of(delivery.request, endpoint.provider));
    } catch (error) {
      await this.#report(error, "error", about, { outcome: "failed", code: "verifier_failed" });
      return ended("failed", verifierFailedResponse(), "verifier_failed", error);
    }
    if (key === null) return this.#runHandler(handler, event, undefined, about);
    let claim: Claim;
    try {
      claim = checkedClaim(await this.#claim(named, endpoint.lease));
    } catch (error) {
      return this.#storeFailed(error, about);
    }
    if (claim.state === "done") return this.#duplicate(claim.fingerprint, about);
    if (claim.state === "in_progress") {
      await this.#note("info", "in_progress", about, {});
      return ended("in_progress", inProgressResponse(), "in_progress");
    }
    const held = new HeldClaim(this.#store!, named, claim, endpoint.lease, this.#storeTimeout, (error) => this.#report(error, "warn", about, {}));
    try {
      // Again, because a store may forget between the first check and the claim.
      endpoint.age.check(signedAt);
    } catch (error) {
      const refused = await this.#refuse(error, about);
      await held.release();
      return refused;
    }
    return this.#runHandler(handler, event, held, about);
  }

  #claim(key: string, lease: number): Claim | Promise<Claim> {
    const store = this.#store!;
    // One that comes late would hold the event, and nobody would be at work on it.
    const giveBack = (claim: Claim): unknown => claim.state === "claimed" && store.release(key, claim.token);
    return inTime(store.claim(key, lease), this.#storeTimeout, giveBack);
  }

  get #storeTimeout(): number {
    return this.#options.storeTimeout ?? defaultStoreTimeout;
  }

  async #runHandler(handler: Handler<E, Request>, event: E, held: HeldClaim | undefined, about: About<E, Request>): Promise<Ended> {
    let answer: ReceiverResponse | undefined;
    try {
      answer = await handlerAnswer(await handler(event, about.request, held?.context ?? unclaimed()));
    } catch (error) {
      await this.#report(error, "error", about, { outcome: "failed", code: "handler_failed" });
      await held?.release();
      return ended("failed", handlerFailedResponse(statusOf(error)), "handler_failed", error);
    }
    if (answer && answer.status >= 400) {
      await this.#note("error", "failed", about, { code: "handler_failed" });
      await held?.release();
      return ended("failed", answer, "handler_failed");
    }
    // The work is done whether or not the store hears of it, and another attempt would do it twice; but not where both are
    // in one transaction.
    const undone = await held?.commit(await fingerprint(about));
    if (undone) return this.#storeFailed(undone.error, about);
    await this.#note("debug", "handled", about, {});
    return ended("handled", answer ?? about.endpoint!.received);
  }

  async #duplicate(kept: string | null | undefined, about: About<E, Request>): Promise<Ended> {
    const now = kept && (await fingerprint(about));
    if (now && now !== kept) await this.#report(new KeyConflictError(isOfBody(about.key)), "warn", about, {});
    await this.#note("debug", "duplicate", about, {});
    return ended("duplicate", about.endpoint!.duplicate);
  }

  async #storeFailed(error: unknown, about: About<E, Request>): Promise<Ended> {
    await this.#report(error, "error", about, { outcome: "store_unavailable", code: "store_unavailable" });
    return ended("store_unavailable", storeUnavailableResponse(), "store_unavailable", error);
  }

  async #warnOfDrift({ warnings }: E, about: About<E, Request>): Promise<void> {
    if (!Array.isArray(warnings) || warnings.length === 0) return;
    const [{ code, path, message }] = warnings as [E["warnings"][number]];
    const more = warnings.length > 1 ? `, and ${warnings.length - 1} more` : "";
    await this.#write("warn", `${code}: ${path}: ${message}${more}`, about, { code });
  }

  /** In milliseconds since 1970; NaN if nothing says it, or nobody needs it. */
  async #signedAt(about: About<E, Request>, { endpoint, body, headers, received }: Delivery<E, Request>): Promise<number> {
    if (!endpoint.age.matters) return NaN;
    // Where the scheme signs a time, that one counts: the event's own may be far from it.
    const dated = endpoint.signsTime ? await endpoint.verifier.verifySignature!(body, headers, received) : about.event!;
    const signedAt = Number(dated.timestamp ?? NaN);
    if (!endpoint.age.isKnown(signedAt) && !this.#reportedUndated) {
      this.#reportedUndated = true; // the provider's other events are undated too
      await this.#report(new UndatedEventError(), "warn", about, {});
    }
    return signedAt;
  }

  #received(endpoint: Endpoint<E>, requested: string | undefined): ReceivedOptions {
    // Behind a proxy the request's own URL isn't the one that was signed: that must be said.
    const isUnsaid = endpoint.signsUrl && this.#options.url === undefined && !this.#options.trustProxy;
    const url = isUnsaid ? undefined : this.#located(requested);
    return { method: "POST", ...(url !== undefined && { url }) };
  }

  /** The URL as the platform knows it, as far as it was said, with the request's query. */
  #located(requested: string | undefined): string | undefined {
    const { url } = this.#options;
    if (url === undefined || url.includes("?")) return url ?? requested;
    const query = requested?.indexOf("?") ?? -1;
    return query < 0 ? url : url + requested!.slice(query);
  }

  #limits({ maxBodyBytes }: Endpoint<E>): BodyLimits {
    return { size: maxBodyBytes, time: this.#options.bodyTimeout ?? defaultBodyTimeout };
  }

  /** The endpoint of a request whose webhook is chosen. */
  async #chosen(request: Request): Promise<Endpoint<E>> {
    const verifier = await this.#choose!(request);
    const known = this.#endpoints.get(verifier);
    if (known) return known;
    checkVerifier(verifier);
    const endpoint = this.#known(verifier);
    for (const amiss of this.typesAmiss(endpoint.record)) await logLine(this.#log, "error", amiss, { provider: endpoint.provider });
    return endpoint;
  }

  #known(verifier: Verifier<E>): Endpoint<E> {
    const endpoint = new Endpoint(verifier, this.#options, this.#store);
    this.#endpoints.set(verifier, endpoint);
    return endpoint;
  }

  /** @internal */
  protected override checkType(pattern: TypePattern): void {
    const warning = this.#endpoint && checkType(pattern, this.#endpoint.record);
    if (warning) void logLine(this.#log, "warn", warning, { provider: this.#endpoint!.provider });
  }

  async #refuse(error: unknown, about: About<E, Request>): Promise<Ended> {
    const { response, code } = refusedResponse(error);
    const outcome = response.status < 500 ? "refused" : "failed";
    await this.#report(error, outcome === "refused" ? "warn" : "error", about, { outcome, code });
    return ended(outcome, response, code, error);
  }

  async #notAllowed(methods: readonly string[], about: About<E, Request>): Promise<Ended> {
    await this.#note("warn", "refused", about, { code: "method_not_allowed" });
    return ended("refused", methodNotAllowedResponse(methods), "method_not_allowed");
  }

  /** What went wrong: to `onError`, or else to the log. */
  async #report(error: unknown, level: LogLevel, about: About<E, Request>, fields: LogFields): Promise<void> {
    const { onError } = this.#options;
    if (onError) return report(onError, error, about.request);
    await this.#write(level, errorLine(fields.code ?? null, error), about, { ...fields, error });
  }

  /** An outcome without an error. */
  #note(level: LogLevel, outcome: Outcome, about: About<E, Request>, fields: LogFields): Promise<void> | void {
    if (level === "debug" && this.#log === consoleLog) return;
    return this.#write(level, fields.code ?? outcome, about, { outcome, ...fields });
  }

  #write(level: LogLevel, what: string, { endpoint, event, key }: About<E, Request>, fields: LogFields): Promise<void> {
    return logLine(this.#log, level, what, { ...fields, provider: endpoint?.provider ?? null, type: event?.type ?? null, key: key ?? null });
  }

  async #tell(end: Ended, { headers }: ReceivedRequest, { request, endpoint, body, events }: Visit<E, Request>, begun: number): Promise<void> {
    const { onResult } = this.#options;
    if (!onResult) return;
    try {
      const attempt = attemptOf(endpoint?.record ?? {}, headers, "event" in end ? (end as EventEnded<E>).event : null);
      await onResult(resultOf(end, events, endpoint?.provider ?? null, attempt, body, performance.now() - begun), request);
    } catch (error) {
      await logLine(this.#log, "error", `onResult failed: ${errorLine(null, error)}`, { error });
    }
  }
}

/** What a report or a line of the log is about. */
interface About<E extends AnyEvent, Request> {
  readonly request: Request;
  readonly endpoint?: Endpoint<E>;
  readonly body?: RawBody;
  readonly event?: E;
  key?: string | null;
  readonly isOneOfSeveral?: boolean;
}

async function eventsOf<E extends AnyEvent>({ verifier, sendsSeveral }: Endpoint<E>, body: RawBody, headers: DeliveryHeaders, received: ReceivedOptions): Promise<readonly E[]> {
  if (sendsSeveral) {
    const events: unknown = await verifier.verifyAll!(body, headers, received);
    if (!Array.isArray(events)) throw new TypeError(`the verifier's verifyAll() returned ${typeName(events)}, and no array`);
    return events as E[];
  }
  return [await verifier.verify(body, headers, received)];
}

/** What makes two deliveries the same event; null for what the platform repeats. */
function keyOf({ idempotencyKey: key }: AnyEvent, { isKeyless }: Endpoint<AnyEvent>): string | null {
  if ((typeof key === "string" && key !== "") || (key === null && isKeyless)) return key;
  const found = key === "" ? "an empty one" : typeName(key);
  throw invalidOption("the verifier's event.idempotencyKey", "a string that isn't empty", found);
}

/** What is another one if an event comes again that isn't the same: the body; or the delivery's id, if the body makes the key. */
async function fingerprint({ key, event, body, isOneOfSeveral }: { key?: string | null; event?: unknown; body?: RawBody; isOneOfSeveral?: boolean }): Promise<string | undefined> {
  if (!key || isOneOfSeveral) return undefined;
  const told: unknown = isOfBody(key) ? deliveryIdOf(event) : body;
  return (typeof told === "string" && told !== "") || told instanceof Uint8Array ? fingerprintOf(told) : undefined;
}

function deliveryIdOf(event: unknown): unknown {
  try {
    return (event as { deliveryId?: unknown }).deliveryId;
  } catch {
    return undefined; // one of the user's own, which throws when it is read
  }
}

function isOfBody(key: string | null | undefined): boolean {
  return /:sha256:[0-9a-f]{64}$/.test(key ?? "");
}

function checkVerifier(verifier: unknown): void {
  objectOption("verifier", verifier, "a Webhook, or an object with verify()", ["verify"]);
}

function noHandshake(): Error {
  return invalidOption("onHandshake", "a function that keeps the secret which the platform delivers", "nothing");
}
