import { WebhookVerificationError } from "./errors.js";
import type { IdempotencyStore } from "./idempotency.js";

/** Neither this event nor its delivery says when it was signed: a recorded delivery is taken again once its event is forgotten. */
export class UndatedEvent extends Error {
  override readonly name = "UndatedEvent";
  readonly code = "undated_event";

  constructor() {
    super(
      "an event without a signed time that can be read, or with one that is more than 5 minutes ahead of this clock: once the store has forgotten it, it would be handled again. " +
        "This is said once; `maxAge: false` looks at no event's age",
    );
  }
}

// A clock may be this many milliseconds ahead of ours; a time beyond that is none.
const leeway = 300_000;

/** @internal Refuses events that may have been handled and forgotten. */
export class EventAge {
  readonly #most: () => number;
  readonly #status: number;

  /**
   * @param needed How many seconds a store remembers that doesn't say.
   * @param status What to answer for what is refused.
   */
  constructor(store: IdempotencyStore | undefined, maxAge: number | false | undefined, needed: number, status: number) {
    const most = maxAge === false ? Infinity : (maxAge ?? (store ? undefined : Infinity));
    this.#most = most === undefined ? () => store!.retention ?? needed : () => most;
    this.#status = status;
  }

  /** Whether there is a limit. */
  get matters(): boolean {
    return this.#most() !== Infinity;
  }

  /** Whether a time since 1970, in milliseconds, says anything. */
  isKnown(signedAt: number): boolean {
    return signedAt <= Date.now() + leeway;
  }

  /** @throws {WebhookVerificationError} `timestamp_too_old` */
  check(signedAt: number): void {
    const most = this.#most(); // first: it may be counted from now
    const age = (Date.now() - signedAt) / 1000;
    if (!(age >= most)) return;
    const message =
      `signed ${Math.floor(age)} s ago, and handled events are remembered for ${Math.floor(most)} s: ` +
      "a replay, a very late retry, or an old payload in a test. " +
      "The store's `retention` (and a memory store's `capacity`) says how long it remembers, `maxAge` how old an event may be";
    throw new WebhookVerificationError("timestamp_too_old", this.#status, message);
  }
}
