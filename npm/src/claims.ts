import { HooksealError } from "./errors.js";
import type { HandlerContext } from "./handlers.js";
import { inTime } from "./in-time.js";
import { LeaseExpiredError, type Claim, type IdempotencyStore } from "./idempotency.js";
import { sha256Hex } from "./sha256-hex.js";

/** The longest that a claim is renewed, in seconds: a handler that never ends would hold its event for ever. */
const longestWork = 900;

/** @internal The answer of a store, if it is one that the contract knows. */
export function checkedClaim(answer: unknown): Claim & { readonly transaction?: unknown } {
  const { state, token, fingerprint } = Object(answer) as { state?: unknown; token?: unknown; fingerprint?: unknown };
  const isOne = state === "claimed" ? typeof token === "string" : state === "in_progress" || state === "done";
  if (isOne && (fingerprint === undefined || fingerprint === null || typeof fingerprint === "string")) return answer as Claim;
  throw new TypeError("the store's claim() returned a state that is none of claimed, in_progress and done");
}

/** @internal A claim that is the caller's: it is renewed while the handler runs. */
export class HeldClaim {
  readonly #store: IdempotencyStore;
  readonly #key: string;
  readonly #token: string;
  readonly #lease: number;
  readonly #timeout: number;
  readonly #transaction: unknown;
  readonly #report: (error: unknown) => Promise<void>;
  readonly #end = performance.now() + longestWork * 1000;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #renewal: Promise<void> | undefined;
  #isOver = false;
  #abort: AbortController | undefined;
  #lost: LeaseExpiredError | undefined;

  /** `timeout`: seconds that the store has to answer. */
  constructor(store: IdempotencyStore, key: string, claim: { token: string; transaction?: unknown }, lease: number, timeout: number, report: (error: unknown) => Promise<void>) {
    this.#store = store;
    this.#key = key;
    this.#token = claim.token;
    this.#transaction = claim.transaction;
    this.#lease = lease;
    this.#timeout = timeout;
    this.#report = report;
    if (store.renew) this.#renewLater();
  }

  /** For its handler. */
  get context(): HandlerContext {
    const signal = (): AbortSignal => this.#signal;
    return {
      get signal() {
        return signal();
      },
      ...(this.#transaction !== undefined && { transaction: this.#transaction }),
    };
  }

  /** The work failed. */
  async release(): Promise<void> {
    await this.#stopRenewing();
    try {
      await inTime(this.#store.release(this.#key, this.#token), this.#timeout);
    } catch (error) {
      await this.#report(error);
    }
  }

  /** The work is done. Returns why it is undone, if the store had it in a transaction that failed. */
  async commit(fingerprint: string | undefined): Promise<{ readonly error: unknown } | undefined> {
    await this.#stopRenewing();
    try {
      const kept = await inTime(this.#store.commit(this.#key, this.#token, ...(fingerprint === undefined ? [] : [fingerprint])), this.#timeout);
      if (kept === false && !this.#lost) throw new LeaseExpiredError(this.#lease);
    } catch (error) {
      if (this.#store.transactional) return { error };
      await this.#report(error);
    }
    return undefined;
  }

  /** Made when it is asked for: few handlers do. */
  get #signal(): AbortSignal {
    if (!this.#abort) {
      this.#abort = new AbortController();
      if (this.#lost) this.#abort.abort(this.#lost);
    }
    return this.#abort.signal;
  }

  #renewLater(): void {
    const begin = (): void => void (this.#renewal = this.#renew());
    this.#timer = setTimeout(begin, Math.min((this.#lease / 3) * 1000, longestTimer));
  }

  async #renew(): Promise<void> {
    try {
      const isHeld = performance.now() < this.#end && (await inTime(this.#store.renew!(this.#key, this.#token, this.#lease), this.#timeout)) !== false;
      if (!isHeld && !this.#isOver) return await this.#lose();
    } catch (error) {
      await this.#report(error);
    }
    if (!this.#isOver) this.#renewLater();
  }

  /** And waits for the renewal that is on its way: it must not overtake what comes next. */
  async #stopRenewing(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    await this.#renewal;
  }

  async #lose(): Promise<void> {
    this.#lost = new LeaseExpiredError(this.#lease);
    this.#abort?.abort(this.#lost);
    await this.#report(this.#lost);
  }
}

/** A timer holds no more milliseconds, and fires at once for what is over it. */
const longestTimer = 2 ** 31 - 1;

/** @internal For handlers of events that nobody claims. */
export function unclaimed(): HandlerContext {
  return { signal: new AbortController().signal };
}

/** An event was taken for a duplicate, and may be none: by its id with another body, or by its body with another delivery id. */
export class KeyConflictError extends HooksealError {
  override readonly name = "KeyConflictError";
  readonly code = "key_conflict";

  constructor(isOfBody: boolean) {
    super(
      isOfBody
        ? "an event with the body of one that was handled before came under another delivery id, and was taken for a duplicate: its platform gives attempts ids of their own, or sends equal bodies for several events"
        : "an event that was handled before came with another body, and was taken for a duplicate: its platform uses an id again, or its bodies differ between attempts",
    );
  }
}

/** @internal What tells one body from another: the beginning of its SHA-256. */
export async function fingerprintOf(body: string | Uint8Array): Promise<string> {
  return (await sha256Hex(body)).slice(0, 16);
}
