import { HooksealError } from "./errors.js";
import { secondsOption } from "./option-checks.js";
import type { Provider } from "./provider.js";

/** What a store says to a claim. */
export type Claim =
  /** The caller may go to work; `token` proves to the store that the claim is its own. */
  | { readonly state: "claimed"; readonly token: string; readonly transaction?: unknown }
  /** Another process is at work. */
  | { readonly state: "in_progress" }
  /** The work is done; `fingerprint` is what it was committed with, if the store keeps that. */
  | { readonly state: "done"; readonly fingerprint?: string };

/**
 * Remembers which events were handled, so that each is handled once however often
 * it is delivered. A store's methods may be async.
 *
 * The token fences: a process whose claim has expired, and was taken by another,
 * can neither commit nor release what is the other's.
 */
export interface IdempotencyStore {
  /** Claims a key for `ttl` seconds: of those who ask at once, one gets it. */
  claim(key: string, ttl: number): Claim | Promise<Claim>;
  /**
   * The work is done: the key stays taken. Returns false if the claim was no longer the caller's; a second call with the
   * same token returns true. `fingerprint` is of the event's body, or of its delivery's id: where a claim gives it back, a
   * receiver can say that a duplicate may be none.
   */
  commit(key: string, token: string, fingerprint?: string): boolean | void | Promise<boolean | void>;
  /** The work failed: the next delivery may claim the key at once. */
  release(key: string, token: string): unknown;
  /**
   * The work goes on: the claim is held for `ttl` seconds more. Returns false if it was no longer the caller's. Without
   * this method a claim ends after the lease, however long the handler takes.
   */
  renew?(key: string, token: string, ttl: number): boolean | Promise<boolean>;
  /** Whether a commit that fails undoes what the handler did, because both are in one transaction. */
  readonly transactional?: boolean;
  /**
   * How many seconds back it is sure to know what was handled. A receiver reads it with
   * every event, and refuses older ones. Default: as long as the receiver needs.
   */
  readonly retention?: number;
  /** Each receiver calls it when it is made, to say how many seconds it needs a handled event to be remembered. */
  retain?(seconds: number): void;
}

/** A handler took longer than the lease, so another process may have handled the event as well. */
export class LeaseExpiredError extends HooksealError {
  override readonly name = "LeaseExpiredError";
  readonly code = "lease_expired";

  constructor(lease: number) {
    super(`a handler took longer than its lease of ${lease} s, and the event was claimed again: set a longer \`lease\``);
  }
}

/** What all stores take. */
export interface RetentionOptions {
  /**
   * How many seconds a handled event is remembered. Default: 7 days, or a day longer than
   * the retries that the platform documents, if that is more.
   */
  readonly retention?: number;
}

const day = 24 * 60 * 60;

/** @internal How long a receiver needs handled events to be remembered: a week at least, and longer than the platform retries. */
export function neededRetention(record: Partial<Provider>): number {
  return Math.max(7 * day, Math.max(0, ...retrySpans(record)) + day);
}

/** @internal For how many seconds the platform retries: by each schedule that it documents, and by its word. */
export function retrySpans({ retry_schedules: schedules = [], retry_span_s: span = 0 }: Partial<Provider>): number[] {
  return [span, ...schedules.map(({ delays = [] }) => delays.reduce((sum, delay) => sum + delay, 0))].filter((seconds) => seconds > 0);
}

/** How long a store remembers: as its option says, or as long as its receivers need. */
export abstract class RetainingStore {
  readonly #given: number | undefined;
  #needed = neededRetention({});

  constructor(retention: number | undefined) {
    this.#given = retention === undefined ? undefined : secondsOption("retention", retention);
  }

  /** How many seconds a handled event is remembered. */
  get retention(): number {
    return this.#given ?? this.#needed;
  }

  /** For receivers: how many seconds they need, where the option `retention` says nothing else. */
  retain(seconds: number): void {
    this.#needed = Math.max(this.#needed, seconds);
  }
}
