import { RetainingStore, type Claim, type IdempotencyStore, type RetentionOptions } from "../idempotency.js";
import { ownOptions, wholeOption } from "../option-checks.js";

/** What a memory store takes. */
export interface MemoryStoreOptions extends RetentionOptions {
  /** How many keys are held at most. Default: 100,000. The oldest handled ones make room. */
  readonly capacity?: number;
}

/**
 * A store in this process's memory: right for one process, and empty after a restart.
 * When it is full, it forgets the oldest handled events before their time; a receiver
 * then refuses events from before that, because they may be among them.
 */
export class MemoryStore extends RetainingStore implements IdempotencyStore {
  readonly #capacity: number;
  // Times are of the clock that nobody sets, in milliseconds.
  readonly #claimed = new Map<string, { readonly token: string; readonly expires: number }>();
  // All are kept equally long, so the oldest come first.
  readonly #done = new Map<string, { readonly token: string; readonly fingerprint: string | undefined; readonly handled: number }>();
  #claims = 0;
  // When the last one was handled that made room before its time.
  #evicted = -Infinity;

  constructor(options: MemoryStoreOptions = {}) {
    const { capacity = 100_000, retention } = ownOptions(options, ["capacity", "retention"]);
    super(retention);
    this.#capacity = wholeOption("capacity", capacity, 1);
  }

  /** How many seconds back all that was handled is remembered: fewer while there is no room for more. */
  override get retention(): number {
    return Math.min(super.retention, (performance.now() - this.#evicted) / 1000);
  }

  /** How many keys are held. */
  get size(): number {
    return this.#claimed.size + this.#done.size;
  }

  claim(key: string, ttl: number): Claim {
    const now = performance.now();
    this.#forget(now);
    const done = this.#done.get(key);
    if (done) return { state: "done", ...(done.fingerprint !== undefined && { fingerprint: done.fingerprint }) };
    if ((this.#claimed.get(key)?.expires ?? -Infinity) > now) return { state: "in_progress" };
    this.#claimed.delete(key);
    this.#makeRoom(now);
    // Of this store alone. A UUID would take half a kilobyte: Node joins it of 20 pieces, and keeps them.
    const token = String(++this.#claims);
    this.#claimed.set(key, { token, expires: now + ttl * 1000 });
    return { state: "claimed", token };
  }

  commit(key: string, token: string, fingerprint?: string): boolean {
    const done = this.#done.get(key);
    if (done) return done.token === token;
    // A claim that expired and that nobody took is still good for this: the work was done.
    const claimed = this.#claimed.get(key);
    if (claimed && claimed.token !== token) return false;
    this.#claimed.delete(key);
    this.#done.set(key, { token, fingerprint, handled: performance.now() });
    return true;
  }

  renew(key: string, token: string, ttl: number): boolean {
    const claimed = this.#claimed.get(key);
    if (this.#done.has(key) || (claimed && claimed.token !== token)) return false;
    this.#claimed.set(key, { token, expires: performance.now() + ttl * 1000 });
    return true;
  }

  release(key: string, token: string): void {
    if (this.#claimed.get(key)?.token === token) this.#claimed.delete(key);
  }

  #forget(now: number): void {
    for (const [key, { handled }] of this.#done) {
      if (handled + super.retention * 1000 > now) return;
      this.#done.delete(key);
    }
  }

  #makeRoom(now: number): void {
    if (this.size < this.#capacity) return;
    for (const [oldest, { handled }] of this.#done) {
      this.#done.delete(oldest);
      this.#evicted = Math.max(this.#evicted, handled);
      return;
    }
    for (const [key, { expires }] of this.#claimed) if (expires <= now) this.#claimed.delete(key);
    // To drop a claim would let two work on one event. The sender will be back.
    if (this.size >= this.#capacity) throw new Error(`the memory store is full: ${this.#capacity} events are being handled`);
  }
}
