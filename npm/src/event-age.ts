import { HooksealError, WebhookVerificationError } from "./errors.js";
import { neededRetention, type IdempotencyStore } from "./idempotency.js";
import type { Provider } from "./provider.js";

/**
 * Neither this event nor its delivery says when it was signed. Once its event is
 * forgotten, a recorded delivery would be handled again.
 */
export class UndatedEventError extends HooksealError {
  override readonly name = "UndatedEventError";
  readonly code = "undated_event";

  constructor() {
    super(
      "an event without a signed time that can be read, or with one that is more than 5 minutes ahead of this clock: " +
        "once the store has forgotten it, it would be handled again. This is reported once; `maxAge: false` turns the check off",
    );
  }
}

// The sender's clock may be this many milliseconds ahead of ours; a time beyond that says nothing.
const leeway = 300_000;

/** @internal Refuses events that may have been handled and forgotten. */
export class EventAge {
  readonly #maxAge: () => number;
  readonly #status: number;
  readonly #signed: boolean;

  /** `maxAge`: undefined for as long as the store remembers, false for any age. `signed`: whether the scheme signs the time, or it is the event's own. */
  constructor(store: IdempotencyStore | undefined, maxAge: number | false | undefined, record: Partial<Provider>, signed: boolean) {
    if (maxAge === false || (maxAge === undefined && !store)) this.#maxAge = () => Infinity;
    else if (maxAge === undefined) this.#maxAge = () => store!.retention ?? neededRetention(record);
    else this.#maxAge = () => maxAge;
    this.#status = Number.isInteger(record.rejection_status) ? record.rejection_status! : 401;
    this.#signed = signed;
  }

  /** Whether there is a limit. */
  get matters(): boolean {
    return this.#maxAge() !== Infinity;
  }

  /** Whether a time since 1970, in milliseconds, says anything; NaN doesn't. */
  isKnown(signedAt: number): boolean {
    return signedAt <= Date.now() + leeway;
  }

  /** @throws {WebhookVerificationError} `timestamp_too_old` */
  check(signedAt: number): void {
    const maxAge = this.#maxAge(); // before the age: it may be counted from now
    const age = (Date.now() - signedAt) / 1000;
    if (!(age >= maxAge)) return;
    const message =
      `${this.#signed ? "signed" : "the event's time is"} ${Math.floor(age)} s ago, and handled events are remembered for ${Math.floor(maxAge)} s: ` +
      "a replay, a very late retry, or an old payload in a test. " +
      "The store's `retention` (and a memory store's `capacity`) says how long it remembers, `maxAge` how old an event may be";
    throw new WebhookVerificationError("timestamp_too_old", this.#status, message);
  }
}
