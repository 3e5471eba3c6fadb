/**
 * What every store has to do, as tests for one of your own.
 *
 * ```ts
 * for (const { name, run } of storeContract(() => new MyStore(database))) test(name, run);
 * ```
 *
 * @module
 */
import { cases } from "store-cases";
import type { Claim, IdempotencyStore } from "./idempotency.js";

/** What a store need not do. */
export interface StoreContractOptions {
  /** Whether it has `renew()`. Default: true. */
  readonly renews?: boolean;
  /** Whether a claim of what is done returns the fingerprint that it was committed with. Default: true. */
  readonly fingerprints?: boolean;
  /** Whether its claims end after their `ttl`. Default: true; of a store whose claims last as long as a transaction, false. */
  readonly expires?: boolean;
  /** Lets seconds pass. Default: by the real clock; half a second or so at a time. */
  readonly wait?: (seconds: number) => unknown;
}

/** A test: it throws what is wrong. */
export interface StoreTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/**
 * The tests of a store.
 *
 * @param open Opens the store, with an option `retention` where a test needs one. What is in it already does no harm.
 */
export function storeContract(open: (options: { readonly retention?: number }) => IdempotencyStore | Promise<IdempotencyStore>, options: StoreContractOptions = {}): StoreTest[] {
  const lacks = ["memory", "redis", ...(options.renews === false ? ["renew"] : []), ...(options.fingerprints === false ? ["fingerprint"] : [])];
  const wait = options.wait ?? ((seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)));
  const chosen = cases.filter(({ needs = [], steps }) => !needs.some((need) => lacks.includes(need)) && !(options.expires === false && steps.some(({ ttl }) => Number(ttl) < 1)));
  return chosen.map((one) => ({
    name: `${one.id}: ${one.comment}`,
    run: async () => new Play(await open(one.options ?? {}), wait).all(one.steps),
  }));
}

type Step = Readonly<Record<string, unknown>>;

/** The steps of one case, played on a store. */
class Play {
  readonly #store: IdempotencyStore;
  readonly #wait: (seconds: number) => unknown;
  /** Keeps the keys of one run apart from another's. */
  readonly #begin = `contract-${crypto.randomUUID()}-`;
  readonly #tokens = new Map<unknown, string>();

  constructor(store: IdempotencyStore, wait: (seconds: number) => unknown) {
    this.#store = store;
    this.#wait = wait;
  }

  async all(steps: readonly Step[]): Promise<void> {
    for (const [at, step] of steps.entries()) {
      try {
        await this.#play(step);
      } catch (cause) {
        throw new Error(`step ${at + 1}, ${JSON.stringify(step)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    }
  }

  async #play(step: Step): Promise<unknown> {
    const token = this.#tokens.get(step.with) ?? "";
    if (step.wait !== undefined) return this.#wait(Number(step.wait));
    // What a store needn't have.
    if (step.retain !== undefined) return this.#store.retain?.(Number(step.retain));
    if (step.retention !== undefined) return this.#store.retention === undefined || same(this.#store.retention, step.retention);
    if (step.at_once !== undefined) return this.#claimAtOnce(step);
    if (step.claim !== undefined) return this.#claim(step);
    if (step.renew !== undefined) return same(await this.#store.renew!(this.#key(step.renew), token, Number(step.ttl)), step.returns);
    if (step.commit !== undefined) return same(await this.#commit(step, token), step.returns);
    return this.#store.release(this.#key(step.release), token);
  }

  async #claim(step: Step): Promise<void> {
    const claim = await this.#store.claim(this.#key(step.claim), Number(step.ttl));
    same(claim?.state, step.returns);
    if (step.fingerprint !== undefined) same((claim as { fingerprint?: string }).fingerprint ?? null, step.fingerprint);
    if (claim.state !== "claimed") return;
    if ([...this.#tokens.values()].includes(claim.token)) throw new Error("the token of an earlier claim");
    this.#tokens.set(step.as ?? step.claim, claim.token);
  }

  async #claimAtOnce(step: Step): Promise<void> {
    const asked = Array.from({ length: Number(step.at_once) }, () => this.#store.claim(this.#key(step.claim), Number(step.ttl)));
    const states = (await Promise.all<Claim>(asked)).map(({ state }) => state);
    for (const [state, count] of Object.entries(step.returns as object)) same(states.filter((one) => one === state).length, count);
  }

  #commit(step: Step, token: string): unknown {
    const fingerprint = step.fingerprint as string | undefined;
    return this.#store.commit(this.#key(step.commit), token, ...(fingerprint === undefined ? [] : [fingerprint]));
  }

  #key(key: unknown): string {
    const { text, times } = Object(key) as { text?: string; times?: number };
    return this.#begin + (text === undefined ? String(key) : text.repeat(times!));
  }
}

function same(found: unknown, expected: unknown): boolean {
  if (found === expected) return true;
  throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}
