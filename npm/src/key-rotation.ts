import { KeyUnavailableError, WebhookVerificationError } from "./errors.js";
import type { TokenBucket } from "./token-bucket.js";
import type { Webhook } from "./webhook.js";

/** @internal How long a key is used, in seconds, and which refusals may be those of a newer key. */
export interface KeyTimes {
  readonly ttl: number;
  readonly maxStale: number;
  readonly renewedAfter: readonly string[];
}

/** @internal Whether a fetch goes on when the request that began it is over. In Workers and edge functions it ends then, and says nothing. */
export const fetches = { outliveRequests: true };

/** @internal No delivery waits longer for another's fetch. */
export const patienceInMillis = 1000;
// Nor for its own, which goes on without it for a later one; where it can't, until it has ended.
const ownPatience = (): number => (fetches.outliveRequests ? patienceInMillis : 600_000);

/** @internal What fetches the key, and waits for it. */
export interface KeyFetcher {
  /** Whether a fetch is under way. */
  isPending(): boolean;
  /** Fetches the key, or waits for the fetch that is under way. Returns whether it brought a key in time. */
  refresh(until: number): Promise<boolean>;
}

/** @internal Which key of an address is used until when: the part of a key source that doesn't fetch. */
export class KeyRotation {
  readonly url: string;
  /** How many fetches have begun. */
  begun = 0;
  /** Which of them was the last to bring a key. */
  succeeded = 0;
  readonly #times: KeyTimes;
  readonly #fetches: TokenBucket;
  readonly #make: (key: string) => Webhook;
  #current: { readonly webhook: Webhook; readonly key: string } | undefined;
  /** When the key's server last said that this is the key. */
  #fetchedAt = 0;
  #failure: unknown;

  /** `make`: the webhook that verifies with what was fetched. */
  constructor(url: string, times: KeyTimes, fetches: TokenBucket, make: (key: string) => Webhook) {
    this.url = url;
    this.#times = times;
    this.#fetches = fetches;
    this.#make = make;
  }

  /** Whether it is time to fetch. */
  isDue(): boolean {
    return !this.#isYoungerThan(this.#times.ttl);
  }

  /** Whether there is a key that isn't too old. */
  isUsable(): boolean {
    return this.#isYoungerThan(this.#times.ttl + this.#times.maxStale);
  }

  /**
   * Verifies with the key in use, and again with a newer one if the refusal may be that of a newer key.
   *
   * @throws {KeyUnavailableError}
   */
  async withKey<T>(verify: (webhook: Webhook) => T, fetcher: KeyFetcher): Promise<T> {
    // A fetch that had begun by now may bring a key from before a rotation.
    const begun = this.begun;
    const until = performance.now() + ownPatience();
    // One waits for the new key; the others go on with the old one.
    if (this.isDue() && !(fetcher.isPending() && this.isUsable())) await fetcher.refresh(until);
    for (;;) {
      const webhook = this.webhook();
      try {
        return verify(webhook);
      } catch (error) {
        const mayBeNewer = error instanceof WebhookVerificationError && this.#times.renewedAfter.includes(error.code);
        if (!mayBeNewer || this.succeeded > begun) throw error;
      }
      if (!(await fetcher.refresh(until))) throw this.unavailable("the signature matches no known key, and there is no newer key");
    }
  }

  /**
   * What verifies with the key in use.
   *
   * @throws {KeyUnavailableError}
   */
  webhook(): Webhook {
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

  /** What that fetch brought. The core refuses what isn't a key of the scheme's. */
  take(number: number, key: string): void {
    if (this.#current?.key !== key) this.#current = { webhook: this.#make(key), key };
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
