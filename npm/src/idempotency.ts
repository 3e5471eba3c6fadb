/** What a store answers to a claim. */
export type Claim =
  /** The caller may go to work; `token` proves to the store that the claim is its own. */
  | { readonly state: "claimed"; readonly token: string }
  /** Another is at work. */
  | { readonly state: "in_progress" }
  /** The work is done. */
  | { readonly state: "done" };

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
  /** The work is done: the key stays taken. Answers false if the claim was no longer the caller's. */
  commit(key: string, token: string): boolean | void | Promise<boolean | void>;
  /** The work failed: the next delivery may claim the key at once. */
  release(key: string, token: string): unknown;
}

/** What all stores may be told. */
export interface RetentionOptions {
  /**
   * How many seconds a handled event is remembered: 3 days unless set, which is longer
   * than any documented retry schedule, plus a replay by hand.
   */
  readonly retention?: number;
}

/** @internal */
export const defaultRetention = 3 * 24 * 60 * 60;
