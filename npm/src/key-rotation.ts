import { provider as builtInProvider, Webhook } from "./built-in.js";
import { KeyUnavailableError, WebhookVerificationError } from "./errors.js";
import { invalidOption, secondsOption } from "./option-checks.js";
import type { WebhookOptions } from "./options.js";
import type { Provider } from "./provider.js";
import { isTrusted } from "./public-key.js";
import { TokenBucket } from "./token-bucket.js";
import { typeName } from "./type-name.js";

/** @internal When a key is fetched, and how long it is used. */
export interface KeyTimes {
  readonly url?: string | undefined;
  readonly ttl?: number | undefined;
  readonly maxStale?: number | undefined;
  readonly timeout?: number | undefined;
}

const thunderstackUrl = "https://cloud-api.thunderstack.org/api/webhook-public-key";
const yearInSeconds = 366 * 24 * 60 * 60;
// No delivery waits longer: a fetch goes on without it, and a later one profits from it.
const patienceInMillis = 1000;

/** @internal What fetches the key, and waits for it. */
export interface KeyFetcher {
  /** Whether a fetch is under way. */
  isPending(): boolean;
  /** Fetches the key, or waits for the fetch that is under way. Returns whether it brought a key in time. */
  refresh(until: number): Promise<boolean>;
}

/** @internal Which public key is used until when: the part of a key source that doesn't fetch. */
export class KeyRotation<P extends string> {
  readonly url: string;
  readonly timeout: number;
  /** How many fetches have begun. */
  begun = 0;
  /** Which of them was the last to bring a key. */
  succeeded = 0;
  readonly #provider: P | (Provider & { readonly id: P });
  readonly #webhookOptions: WebhookOptions;
  readonly #ttl: number;
  readonly #maxStale: number;
  readonly #fetches = new TokenBucket(3, 20);
  #current: { readonly webhook: Webhook<P>; readonly key: string } | undefined;
  /** When the key's server last said that this is the key. */
  #fetchedAt = 0;
  #failure: unknown;

  /** @throws {WebhookConfigError} `unknown_provider`, `invalid_option` */
  constructor(provider: P | (Provider & { readonly id: P }), times: KeyTimes, webhookOptions: WebhookOptions) {
    this.url = keyUrl(times.url ?? thunderstackUrl);
    this.#ttl = secondsOption("ttl", times.ttl ?? 3600, yearInSeconds);
    this.#maxStale = times.maxStale === 0 ? 0 : secondsOption("maxStale", times.maxStale ?? 86_400, yearInSeconds);
    this.timeout = secondsOption("timeout", times.timeout ?? 5, 300);
    // So that a record and options are refused now, and not once there is a key.
    const webhook = new Webhook(provider, placeholderKey, webhookOptions);
    // What a public address serves must never become a secret. The copy is asked, which nobody can change.
    if (webhook.record.scheme.key?.decode !== "pem") {
      throw invalidOption("provider", "one that signs with a private key", "one that signs with a shared secret");
    }
    this.#provider = typeof provider === "string" ? provider : (webhook.record as typeof provider);
    this.#webhookOptions = structuredClone(webhookOptions);
  }

  /** The provider's record: a copy. */
  record(): Provider {
    return typeof this.#provider === "string" ? builtInProvider(this.#provider) : structuredClone(this.#provider);
  }

  /** Whether it is time to fetch. */
  isDue(): boolean {
    return !this.#isYoungerThan(this.#ttl);
  }

  /** Whether there is a key that isn't too old. */
  isUsable(): boolean {
    return this.#isYoungerThan(this.#ttl + this.#maxStale);
  }

  /**
   * Verifies with the key in use, and again with a newer one if the signature doesn't match.
   *
   * @throws {KeyUnavailableError}
   */
  async withKey<T>(verify: (webhook: Webhook<P>) => T, fetcher: KeyFetcher): Promise<T> {
    // A fetch that had begun by now may bring a key from before a rotation.
    const begun = this.begun;
    const until = performance.now() + patienceInMillis;
    // One waits for the new key; the others go on with the old one.
    if (this.isDue() && !(fetcher.isPending() && this.isUsable())) await fetcher.refresh(until);
    for (;;) {
      const webhook = this.webhook();
      try {
        return verify(webhook);
      } catch (error) {
        const mismatch = error instanceof WebhookVerificationError && error.code === "signature_mismatch";
        if (!mismatch || this.succeeded > begun) throw error;
      }
      if (!(await fetcher.refresh(until))) throw this.unavailable("the signature matches no known key, and there is no newer key");
    }
  }

  /**
   * What verifies with the key in use.
   *
   * @throws {KeyUnavailableError}
   */
  webhook(): Webhook<P> {
    if (!this.#current || !this.isUsable()) throw this.unavailable("no public key");
    return this.#current.webhook;
  }

  /**
   * The number of a fetch that may begin now; 0 if the server is to be left in peace. Forged
   * deliveries must not make this process hammer the key's server.
   */
  begin(): number {
    return this.#fetches.take() ? ++this.begun : 0;
  }

  /** What that fetch brought. The core refuses what isn't an RSA key of 2048 bits at least. */
  take(number: number, key: string): void {
    if (this.#current?.key !== key) this.#current = { webhook: new Webhook<P>(this.#provider as P, key, this.#webhookOptions), key };
    this.#fetchedAt = Date.now();
    this.#failure = undefined;
    this.succeeded = Math.max(this.succeeded, number);
  }

  /** Why a fetch brought nothing. Returns what there is to report of it. */
  fail(error: unknown): KeyUnavailableError | undefined {
    this.#failure = error;
    // Without a usable key, the delivery's own error says it.
    return this.isUsable() ? this.unavailable("no newer public key, and the one before is used on,") : undefined;
  }

  /** Says what isn't there, and why. */
  unavailable(what: string): KeyUnavailableError {
    const failure = this.#failure;
    const reason = failure instanceof Error ? failure.message : String(failure);
    const why = failure === undefined ? "it was asked a moment ago, and has brought nothing newer yet" : reason;
    return new KeyUnavailableError(`${what} from ${this.url}: ${why}`, failure);
  }

  #isYoungerThan(seconds: number): boolean {
    const age = Date.now() - this.#fetchedAt;
    return this.#current !== undefined && age >= 0 && age < seconds * 1000; // a clock may be set back
  }
}

// A public key of 2048 bits that nobody has the private key of, in PKCS#1's DER.
const placeholderKey = new Uint8Array(270).fill(0xff);
placeholderKey.set([0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00]);
placeholderKey.set([0x02, 0x03, 0x01, 0x00, 0x01], 265);

function keyUrl(url: unknown): string {
  if (isTrusted(url)) return new URL(url).href;
  const expected = "an https URL without a user's name; http is for this machine alone (localhost, 127.0.0.1, [::1])";
  throw invalidOption("url", expected, typeof url === "string" ? "another" : typeName(url));
}
