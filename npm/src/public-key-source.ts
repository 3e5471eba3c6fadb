import { plainBytes, rawBody, type RawBody } from "./body.js";
import { WebhookVerificationError } from "./errors.js";
import type { VerifiedSignature } from "./event.js";
import type { DeliveryHeaders } from "./headers.js";
import { settings } from "./options.js";
import { ownProperties } from "./own.js";
import type { Provider } from "./provider.js";
import { fetchPublicKey, isTrusted, type Fetch } from "./public-key.js";
import { invalidOption, secondsOption } from "./receiver-options.js";
import { TokenBucket } from "./token-bucket.js";
import { provider as builtInProvider, Webhook, type ReceivedOptions, type WebhookOptions } from "./webhook.js";

/** What a key source takes beside a `Webhook`'s own options. */
export interface PublicKeySourceOptions extends WebhookOptions {
  /** Where the key is: https, or http on this machine. Default: ThunderStack's documented address. */
  readonly url?: string;
  /** How many seconds a key is used before it is fetched again. Default: 3600. */
  readonly ttl?: number;
  /** How many seconds more it is used while it can't be fetched. Default: 86400, a day. */
  readonly maxStale?: number;
  /** How many seconds the key's server has to answer. Default: 5. */
  readonly timeout?: number;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch;
  /** Told of each fetch that failed while the key before goes on being used. Default: it is written to the console. */
  readonly onError?: (error: KeyUnavailableError) => unknown;
}

/**
 * There is no key to judge by, or none that is new enough: `cause` says why, where a
 * fetch failed. Receivers answer 503, and the provider tries again.
 */
export class KeyUnavailableError extends Error {
  override readonly name = "KeyUnavailableError";
  readonly code = "key_unavailable";
  readonly status = 503;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

const yearInSeconds = 366 * 24 * 60 * 60;
// No delivery waits longer: a fetch goes on without it, and a later one profits from it.
const patienceInMillis = 1000;

/**
 * Verifies as a `Webhook` does, by a public key that it fetches, keeps for a while,
 * and fetches again when a signature doesn't match, as after a rotation.
 *
 * A signature is refused only under a key that was fetched since it came. Where that
 * can't be done now, the delivery is answered 503 instead. However many come, the key's
 * server is asked three times at once at most, and three times a minute after that.
 *
 * ```ts
 * const source = new PublicKeySource("thunderstack", { nodeId: "your-node-id" });
 * const event = await source.verify(rawBody, request.headers);
 * ```
 */
export class PublicKeySource<P extends string = "thunderstack"> {
  readonly #provider: P | (Provider & { readonly id: P });
  readonly #webhookOptions: WebhookOptions;
  readonly #url: string;
  readonly #ttl: number;
  readonly #maxStale: number;
  readonly #timeout: number;
  readonly #fetch: Fetch;
  readonly #onError: (error: KeyUnavailableError) => unknown;
  readonly #fetches = new TokenBucket(3, 20);
  #current: { readonly webhook: Webhook<P>; readonly key: string } | undefined;
  /** When the key's server last said that this is the key. */
  #fetchedAt = 0;
  /** How many fetches have begun, and which of them was the last to bring a key. */
  #begun = 0;
  #succeeded = 0;
  #pending: Promise<boolean> | undefined;
  #failure: unknown;

  /** @throws {WebhookConfigError} `unknown_provider`, `invalid_option` */
  constructor(provider: P | (Provider & { readonly id: P }) = "thunderstack" as P, options: PublicKeySourceOptions = {}) {
    if (typeof options !== "object" || options === null) throw invalidOption("options", "an object");
    const { url, ttl, maxStale, timeout, fetch, onError, ...webhookOptions } = ownProperties(options) as PublicKeySourceOptions;
    settings(webhookOptions);
    this.#url = keyUrl(url ?? "https://cloud-api.thunderstack.org/api/webhook-public-key");
    this.#ttl = secondsOption(ttl ?? 3600, "ttl", yearInSeconds);
    this.#maxStale = maxStale === 0 ? 0 : secondsOption(maxStale ?? 86_400, "maxStale", yearInSeconds);
    this.#timeout = secondsOption(timeout ?? 5, "timeout", 300);
    for (const [name, call] of Object.entries({ fetch, onError })) {
      if (call !== undefined && typeof call !== "function") throw invalidOption(name, "a function");
    }
    this.#onError = onError ?? log;
    // Called without a receiver: Workers refuse a fetch that is another object's method.
    this.#fetch = fetch ?? ((input, init) => globalThis.fetch(input, init));
    // So that a record and options are refused now, and not when a key is there.
    const webhook = new Webhook(provider, standIn, webhookOptions);
    // What a public address serves must never become a secret. The copy is asked, which nobody can change.
    if (webhook.record.scheme.key?.decode !== "pem") throw invalidOption("provider", "one that signs with a private key");
    this.#provider = typeof provider === "string" ? provider : (webhook.record as typeof provider);
    this.#webhookOptions = structuredClone(webhookOptions);
  }

  /** The provider's record, as data: a copy. */
  get record(): Provider {
    return typeof this.#provider === "string" ? builtInProvider(this.#provider) : structuredClone(this.#provider);
  }

  /**
   * As `Webhook.verify`.
   *
   * @throws {WebhookVerificationError} with a `code` and a `status` to answer with
   * @throws {KeyUnavailableError} `key_unavailable`, 503
   */
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<ReturnType<Webhook<P>["verify"]>> {
    const delivery = new HeldDelivery(body, headers);
    return this.#withKey(delivery, (webhook) => webhook.verify(delivery.body, delivery.headers, received) as ReturnType<Webhook<P>["verify"]>);
  }

  /** As `Webhook.verifySignature`; throws what `verify` throws. */
  verifySignature(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<VerifiedSignature> {
    const delivery = new HeldDelivery(body, headers);
    return this.#withKey(delivery, (webhook) => webhook.verifySignature(delivery.body, delivery.headers, received));
  }

  async #withKey<T>(delivery: HeldDelivery, verify: (webhook: Webhook<P>) => T): Promise<T> {
    delivery.hold();
    // A fetch that had begun by now may bring a key from before a rotation.
    const begun = this.#begun;
    const until = performance.now() + patienceInMillis;
    // One waits for the new key; the others go on with the old one.
    if (!this.#isYoungerThan(this.#ttl) && !(this.#pending && this.#isUsable())) await this.#refresh(until);
    for (;;) {
      if (!this.#isUsable()) throw this.#unavailable("no public key");
      try {
        return verify(this.#current!.webhook);
      } catch (error) {
        const mismatch = error instanceof WebhookVerificationError && error.code === "signature_mismatch";
        if (!mismatch || this.#succeeded > begun) throw error;
      }
      if (!(await this.#refresh(until))) throw this.#unavailable("the signature matches no known key, and there is no newer key");
    }
  }

  #isUsable(): boolean {
    return this.#isYoungerThan(this.#ttl + this.#maxStale);
  }

  #isYoungerThan(seconds: number): boolean {
    const age = Date.now() - this.#fetchedAt;
    return this.#current !== undefined && age >= 0 && age < seconds * 1000; // a clock may be set back
  }

  /** Fetches the key, or waits for the fetch that is under way. Returns whether it brought a key in time. */
  async #refresh(until: number): Promise<boolean> {
    if (!this.#pending) {
      if (!this.#fetches.take()) return false;
      this.#pending = this.#load().finally(() => (this.#pending = undefined));
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), until - performance.now());
    });
    return Promise.race([this.#pending, late]).finally(() => clearTimeout(timer));
  }

  /** Returns whether there is a key now. */
  async #load(): Promise<boolean> {
    const number = ++this.#begun;
    try {
      const key = await fetchPublicKey(this.#url, this.#fetch, this.#timeout);
      // The core refuses what isn't an RSA key of 2048 bits at least.
      if (this.#current?.key !== key) this.#current = { webhook: new Webhook(this.#provider, key, this.#webhookOptions), key };
      this.#fetchedAt = Date.now();
      this.#succeeded = number;
      this.#failure = undefined;
      return true;
    } catch (error) {
      this.#failure = error;
      // Otherwise the delivery's own error says it.
      if (this.#isUsable()) await this.#report();
      return false;
    }
  }

  /** A log that fails changes nothing. */
  async #report(): Promise<void> {
    try {
      await this.#onError(this.#unavailable("no newer public key, and the one before is used on,"));
    } catch (failure) {
      console.error(failure);
    }
  }

  #unavailable(what: string): KeyUnavailableError {
    const failure = this.#failure;
    const reason = failure instanceof Error ? failure.message : String(failure);
    const why = failure === undefined ? "it was asked a moment ago, and has brought nothing newer yet" : reason;
    return new KeyUnavailableError(`${what} from ${this.#url}: ${why}`, failure);
  }
}

function log({ code, message }: KeyUnavailableError): void {
  console.error(`hookseal: ${code}: ${message}`);
}

/** A delivery that is looked at again after a wait: by then its buffer may have been used again, and its headers been read. */
class HeldDelivery {
  body: RawBody;
  headers: DeliveryHeaders;

  constructor(body: RawBody, headers: DeliveryHeaders) {
    this.body = body;
    this.headers = headers;
  }

  /** Copies what may change. What can't be read is left for the webhook to refuse. */
  hold(): void {
    try {
      if (typeof this.body !== "string") this.body = plainBytes(rawBody(this.body, () => new TypeError()));
      const isOnce = !Array.isArray(this.headers) && typeof (this.headers as Iterable<unknown>)[Symbol.iterator] === "function";
      if (isOnce && typeof this.headers !== "string") this.headers = [...(this.headers as Iterable<readonly [string, string]>)];
    } catch {
      // As it is, then.
    }
  }
}

// A public key of 2048 bits that nobody has the private key of, in PKCS#1's DER.
const standIn = new Uint8Array(270).fill(0xff);
standIn.set([0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00]);
standIn.set([0x02, 0x03, 0x01, 0x00, 0x01], 265);

function keyUrl(url: unknown): string {
  const parsed = typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && isTrusted(parsed)) return parsed.href;
  throw invalidOption("url", "an https URL without a user's name; http is for this machine alone (localhost, 127.0.0.1, [::1])");
}
