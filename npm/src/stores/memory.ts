import { defaultRetention, type Claim, type IdempotencyStore, type RetentionOptions } from "../idempotency.js";

/** What a memory store may be told. */
export interface MemoryStoreOptions extends RetentionOptions {
  /** How many keys are held at most: 100,000 unless set. The oldest handled ones make room. */
  readonly capacity?: number;
}

/** A store in this process's memory: right for one process, and empty after a restart. */
export class MemoryStore implements IdempotencyStore {
  readonly #capacity: number;
  readonly #retention: number;
  readonly #claimed = new Map<string, { readonly token: string; readonly expires: number }>();
  // When each key may be forgotten. All are kept equally long, so the oldest come first.
  readonly #done = new Map<string, number>();

  constructor({ capacity = 100_000, retention = defaultRetention }: MemoryStoreOptions = {}) {
    this.#capacity = capacity;
    this.#retention = retention;
  }

  /** How many keys are held. */
  get size(): number {
    return this.#claimed.size + this.#done.size;
  }

  claim(key: string, ttl: number): Claim {
    const now = Date.now();
    this.#forget(now);
    if (this.#done.has(key)) return { state: "done" };
    if ((this.#claimed.get(key)?.expires ?? 0) > now) return { state: "in_progress" };
    this.#claimed.delete(key);
    this.#makeRoom(now);
    const token = crypto.randomUUID();
    this.#claimed.set(key, { token, expires: now + ttl * 1000 });
    return { state: "claimed", token };
  }

  commit(key: string, token: string): boolean {
    // A claim that expired and that nobody took is still good for this: the work was done.
    if (this.#done.has(key) || (this.#claimed.get(key)?.token ?? token) !== token) return false;
    this.#claimed.delete(key);
    this.#done.set(key, Date.now() + this.#retention * 1000);
    return true;
  }

  release(key: string, token: string): void {
    if (this.#claimed.get(key)?.token === token) this.#claimed.delete(key);
  }

  #forget(now: number): void {
    for (const [key, expires] of this.#done) {
      if (expires > now) return;
      this.#done.delete(key);
    }
  }

  #makeRoom(now: number): void {
    if (this.size < this.#capacity) return;
    for (const [oldest] of this.#done) {
      this.#done.delete(oldest);
      return;
    }
    for (const [key, { expires }] of this.#claimed) if (expires <= now) this.#claimed.delete(key);
    // To drop a claim would let two work on one event. The sender will be back.
    if (this.size >= this.#capacity) throw new Error(`the memory store is full: ${this.#capacity} events are being handled`);
  }
}
