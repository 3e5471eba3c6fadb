import type { RawBody } from "./body.js";
import { Webhook } from "./built-in.js";
import type { ChallengeAnswer, ChallengeRequest } from "./challenge.js";
import { WebhookVerificationError, type KeyUnavailableError } from "./errors.js";
import type { DeliveryHeaders } from "./headers.js";
import { heldDelivery } from "./held-delivery.js";
import { fetches, KeyRotation, patienceInMillis, type KeyFetcher, type KeyTimes } from "./key-rotation.js";
import { functionOption, invalidOption, optionsOf, secondsOption } from "./option-checks.js";
import { readSafely } from "./own.js";
import type { Provider } from "./provider.js";
import { fetchText, isTrusted, keyIn, KeyFetchError, type Fetch } from "./public-key.js";
import { logError, report } from "./report.js";
import type { KeySet, Secret } from "./secrets.js";
import { TokenBucket } from "./token-bucket.js";
import { typeName } from "./type-name.js";
import { withoutKeys, type ReceivedOptions, type WebhookOptions } from "./webhook.js";

/** What a key source takes beside a `Webhook`'s own options. */
export interface KeySourceOptions extends WebhookOptions {
  /** Where the keys are published, if the record doesn't say it, or not there: https, or http on this machine. */
  readonly url?: string;
  /** How many seconds a key is used before it is fetched again. Default: 3600. */
  readonly ttl?: number;
  /** How many seconds more it is used while it can't be fetched. Default: 86400, a day. */
  readonly maxStale?: number;
  /** How many seconds the key's server has to answer. Default: 5. */
  readonly timeout?: number;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch;
  /** Called with each fetch that failed while the key before goes on being used. Default: it is written to the console. */
  readonly onError?: (error: KeyUnavailableError) => unknown;
}

/** What is published, and where. */
type Source = NonNullable<Provider["scheme"]["key_source"]>;

/** The event that a platform's `Webhook` gives. */
type EventOf<P extends string> = ReturnType<Webhook<P>["verify"]>;
type SignatureOf<P extends string> = ReturnType<Webhook<P>["verifySignature"]>;
type Held = ReturnType<typeof heldDelivery>;
type Work<T> = (webhook: Webhook, held: Held) => T;

const yearInSeconds = 366 * 24 * 60 * 60;
// A platform has a few certificates at once; addresses that nobody needs any more are forgotten.
const mostAddresses = 16;

/**
 * Verifies as a `Webhook` does, by keys that it fetches from where the platform's record says: a PEM, a JSON Web Key Set,
 * a certificate. It keeps them for a while, and fetches them again when a delivery names a key that it doesn't know, or
 * where keys have no names, when a signature doesn't match.
 *
 * Where a key could not be fetched now, the delivery gets a 503. However many come, the key's server is asked three
 * times at once at most, and three times a minute after that.
 *
 * ```ts
 * const source = new KeySource("paypal", { settings: { webhook_id } });
 * const event = await source.verify(rawBody, request.headers);
 * ```
 */
export class KeySource<P extends string = string> {
  readonly #provider: string | Provider;
  readonly #webhookOptions: WebhookOptions;
  /** Knows the record, and has no keys. */
  readonly #keyless: Webhook;
  readonly #source: Source | undefined;
  /** The one address of all keys; undefined if each delivery names its own. */
  readonly #url: string | undefined;
  readonly #times: KeyTimes;
  readonly #timeout: number;
  readonly #redirects: number;
  readonly #fetch: Fetch;
  readonly #onError: (error: KeyUnavailableError) => unknown;
  /** One for all addresses: a forged delivery may name any that the platform has. */
  readonly #fetches = new TokenBucket(3, 20);
  /** By their addresses, the one that was asked for last at the end. */
  readonly #keys = new Map<string, FetchedKeys>();
  readonly #signsChallenges: boolean;

  /** @throws {WebhookConfigError} `unknown_provider`, `invalid_option` */
  constructor(provider: P | (Provider & { readonly id: P }), options: KeySourceOptions = {}) {
    const { url, ttl, maxStale, timeout, fetch, onError, ...webhookOptions } = optionsOf(options) as KeySourceOptions;
    this.#timeout = secondsOption("timeout", timeout ?? 5, 300);
    const times = {
      ttl: secondsOption("ttl", ttl ?? 3600, yearInSeconds),
      maxStale: maxStale === 0 ? 0 : secondsOption("maxStale", maxStale ?? 86_400, yearInSeconds),
    };
    const own = url === undefined ? undefined : keyUrl(url);
    // Called without a receiver: Workers refuse a fetch that is another object's method.
    this.#fetch = fetch === undefined ? (input, init) => globalThis.fetch(input, init) : functionOption("fetch", fetch);
    this.#onError = onError === undefined ? logError : functionOption("onError", onError);
    // So that a record and options are refused now, and not once there is a key.
    this.#keyless = new Webhook<string>(provider, withoutKeys as never, webhookOptions);
    // The copy is asked, which nobody can change.
    const record = this.#keyless.record;
    this.#provider = typeof provider === "string" ? provider : record;
    this.#webhookOptions = readSafely(() => structuredClone(webhookOptions), (found) => invalidOption("options", "an object", found));
    const { key_source: source, key } = record.scheme;
    // What a public address serves must never become a secret.
    if (!source && key?.decode !== "pem") {
      throw invalidOption("provider", "one that signs with a private key", "one that signs with a shared secret");
    }
    if (!source && own === undefined) throw invalidOption("url", "where the keys are, which the record doesn't say", "nothing");
    this.#source = source;
    this.#redirects = source ? 0 : 3;
    this.#url = own ?? (this.#keyless.hasOneKeyUrl ? this.#keyless.keyUrl("", {}) : undefined);
    const renewedAfter = this.#url === undefined ? [] : key?.by === undefined ? ["unknown_key", "signature_mismatch"] : ["unknown_key"];
    this.#times = { ...times, renewedAfter };
    this.#signsChallenges = (record.challenges ?? []).some(({ signed }) => signed);
  }

  /** The provider's record, as data: a copy. */
  get record(): Provider {
    return this.#keyless.record;
  }

  /**
   * As `Webhook.verify`.
   *
   * @throws {WebhookVerificationError} with a `code` and a `status` to respond with
   * @throws {KeyUnavailableError} `key_unavailable`, 503
   */
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<EventOf<P>> {
    const event: unknown = this.#ofDelivery(body, headers, received, (webhook, held) => webhook.verify(held.body, held.headers, received));
    return event as Promise<EventOf<P>>;
  }

  /** As `Webhook.verifyAll`; throws what `verify` throws. */
  verifyAll(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<EventOf<P>[]> {
    const events: unknown = this.#ofDelivery(body, headers, received, (webhook, held) => webhook.verifyAll(held.body, held.headers, received));
    return events as Promise<EventOf<P>[]>;
  }

  /** As `Webhook.verifySignature`; throws what `verify` throws. */
  verifySignature(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<SignatureOf<P>> {
    return this.#ofDelivery(body, headers, received, (webhook, held) => webhook.verifySignature(held.body, held.headers, received));
  }

  /** As `Webhook.challenge`. Keys are asked for only if the platform signs its challenges. */
  async challenge(request: ChallengeRequest, refused?: (error: WebhookVerificationError) => void): Promise<ChallengeAnswer | null> {
    if (!this.#signsChallenges) return this.#keyless.challenge(request, refused);
    const { body = "", headers = {}, ...received } = optionsOf(request) as ChallengeRequest;
    const answer = (webhook: Webhook, held: Held): ChallengeAnswer | null => webhook.challenge({ ...received, ...held }, refused);
    return this.#ofAny(body, headers, received as ReceivedOptions, answer);
  }

  /**
   * The `Webhook` that judges such a delivery, with the keys fetched: for what a source hasn't got, as `explain`.
   *
   * @throws {KeyUnavailableError} `key_unavailable`, 503
   */
  webhookFor(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<Webhook<P>> {
    const webhook: unknown = this.#ofAny(body, headers, received, (webhook) => webhook);
    return webhook as Promise<Webhook<P>>;
  }

  /** The work under the keys of a delivery. One that no key could make right is refused without asking for one. */
  async #ofDelivery<T>(body: RawBody, headers: DeliveryHeaders, received: ReceivedOptions | undefined, work: Work<T>): Promise<T> {
    const held = heldDelivery(body, headers);
    let keys: FetchedKeys;
    try {
      keys = this.#keysOf(held, received);
    } catch (error) {
      this.#refuseUnsigned(held, received);
      throw error;
    }
    if (!keys.isUsable()) this.#refuseUnsigned(held, received);
    return keys.withKey((webhook) => work(webhook, held));
  }

  /** The work under the keys that such a delivery is signed with one of. */
  async #ofAny<T>(body: RawBody, headers: DeliveryHeaders, received: ReceivedOptions | undefined, work: Work<T>): Promise<T> {
    const held = heldDelivery(body, headers);
    return this.#keysOf(held, received).withKey((webhook) => work(webhook, held));
  }

  #keysOf(held: Held, received: ReceivedOptions | undefined): FetchedKeys {
    return this.#keysAt(this.#url ?? this.#keyless.keyUrl(held.body, held.headers, received)!);
  }

  #refuseUnsigned({ body, headers }: Held, received: ReceivedOptions | undefined): void {
    try {
      this.#keyless.verifySignature(body, headers, received);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError) || !["unknown_key", "signature_mismatch"].includes(error.code)) throw error;
    }
  }

  #keysAt(url: string): FetchedKeys {
    const keys = this.#keys.get(url) ?? this.#newKeys(url);
    this.#keys.delete(url);
    this.#keys.set(url, keys);
    for (const [other, { isUsable }] of this.#keys) {
      if (this.#keys.size <= mostAddresses) break;
      // Those that brought no key go first.
      if (!isUsable() || [...this.#keys.values()].every((one) => one.isUsable())) this.#keys.delete(other);
    }
    return keys;
  }

  #newKeys(url: string): FetchedKeys {
    const make = (key: string): Webhook => new Webhook<string>(this.#provider, secretOf(this.#source, key) as Secret, this.#webhookOptions);
    const rotation = new KeyRotation(url, this.#times, this.#fetches, make);
    return new FetchedKeys(rotation, () => this.#download(url), this.#onError);
  }

  async #download(url: string): Promise<string> {
    const text = await fetchText(url, this.#fetch, this.#timeout, this.#redirects);
    if (this.#source?.kind !== "openid") return text;
    const address = (parsed(text) as { jwks_uri?: unknown }).jwks_uri;
    if (typeof address !== "string" || !this.#keyless.allowsKeyUrl(address)) throw new KeyFetchError("it names no keys at the platform's");
    return fetchText(address, this.#fetch, this.#timeout, 0);
  }
}

/** The keys of one address: a fetch is under way once at most. */
class FetchedKeys implements KeyFetcher {
  readonly #rotation: KeyRotation;
  readonly #download: () => Promise<string>;
  readonly #onError: (error: KeyUnavailableError) => unknown;
  #pending: Promise<boolean> | undefined;
  #begunAt = 0;

  constructor(rotation: KeyRotation, download: () => Promise<string>, onError: (error: KeyUnavailableError) => unknown) {
    this.#rotation = rotation;
    this.#download = download;
    this.#onError = onError;
  }

  readonly isUsable = (): boolean => this.#rotation.isUsable();

  withKey<T>(verify: (webhook: Webhook) => T): Promise<T> {
    return this.#rotation.withKey(verify, this);
  }

  isPending(): boolean {
    return this.#pending !== undefined && performance.now() < this.#sharedUntil();
  }

  async refresh(until: number): Promise<boolean> {
    while (this.isPending()) {
      const brought = await before(Math.min(until, this.#sharedUntil()), this.#pending!);
      if (brought !== undefined) return brought;
      if (this.isPending() || performance.now() >= until) return false;
    }
    const number = this.#rotation.begin();
    if (number === 0) return false;
    const pending: Promise<boolean> = this.#load(number).finally(() => {
      if (this.#pending === pending) this.#pending = undefined;
    });
    this.#pending = pending;
    this.#begunAt = performance.now();
    return (await before(until, pending)) ?? false;
  }

  /** Until when others wait for a fetch: whoever began it may be gone, and the fetch with them. */
  #sharedUntil(): number {
    return fetches.outliveRequests ? Infinity : this.#begunAt + patienceInMillis;
  }

  /** Returns whether the fetch brought a key. */
  async #load(number: number): Promise<boolean> {
    try {
      this.#rotation.take(number, await this.#download());
      return true;
    } catch (error) {
      const unavailable = this.#rotation.fail(error);
      if (unavailable) await report(this.#onError, unavailable);
      return false;
    }
  }
}

/** What a fetch says until then; undefined if it says nothing. */
function before(until: number, pending: Promise<boolean>): Promise<boolean | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.ceil(until - performance.now()));
  });
  return Promise.race([pending, late]).finally(() => clearTimeout(timer));
}

/** What was fetched, as a `Webhook` takes it. */
function secretOf(source: Source | undefined, text: string): Secret | KeySet {
  switch (source?.kind) {
    case undefined:
    case "pem":
      return keyIn(text);
    case "x509-map":
      return parsed(text) as KeySet;
    case "key-list":
      return listed(parsed(text), source!);
    default:
      return text.trim();
  }
}

/** The keys of a list, by their ids. */
function listed(document: object, { list, id, key }: Source): KeySet {
  const entries = (document as Record<string, unknown>)[list!];
  const pairs = (Array.isArray(entries) ? entries : []).map((entry: Record<string, unknown> | null) => [entry?.[id!], entry?.[key!]]);
  const ids = new Set(pairs.map(([name]) => name));
  if (ids.size === 0 || ids.size < pairs.length || pairs.flat().some((text) => typeof text !== "string")) {
    throw new KeyFetchError(`it answered something else than keys with an id each in \`${list}\``);
  }
  return Object.fromEntries(pairs) as KeySet;
}

function parsed(text: string): object {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return json;
  } catch {
    // no JSON
  }
  throw new KeyFetchError("it answered something else than a JSON object");
}

function keyUrl(url: unknown): string {
  if (isTrusted(url)) return new URL(url).href;
  const expected = "an https URL without a user's name; http is for this machine alone (localhost, 127.0.0.1, [::1])";
  throw invalidOption("url", expected, typeof url === "string" ? "another" : typeName(url));
}
