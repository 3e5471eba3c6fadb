/**
 * Remembers handled events in Redis.
 *
 * @module
 */
import { RetainingStore, type Claim, type IdempotencyStore, type RetentionOptions } from "../idempotency.js";
import { objectOption, ownOptions, secondsOption, textOption } from "../option-checks.js";
import { redisScript } from "../redis-script.js";

/** What a Redis store takes. */
export interface RedisStoreOptions extends RetentionOptions {
  /** What every key begins with. Default: `hookseal:`. */
  readonly prefix?: string;
  /** How many seconds Redis has to answer. Default: 5. Clients may otherwise wait for it without end. */
  readonly timeout?: number;
}

/** A connected client of `redis` (node-redis). */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A client of `ioredis`. */
export interface IoRedisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  defineCommand(name: string, definition: { lua: string }): void;
}

/** A store in Redis, for several processes, over the client that you have: `redis` or `ioredis`. */
export class RedisStore extends RetainingStore implements IdempotencyStore {
  readonly #client: NodeRedisClient | IoRedisClient;
  readonly #prefix: string;
  readonly #timeout: number;

  constructor(client: NodeRedisClient | IoRedisClient, options: RedisStoreOptions = {}) {
    const { prefix = "hookseal:", retention, timeout = 5 } = ownOptions(options, ["prefix", "retention", "timeout"]);
    super(retention);
    objectOption("client", client, "a client of redis or ioredis", ["eval"]);
    this.#client = client;
    this.#prefix = textOption("prefix", prefix);
    this.#timeout = secondsOption("timeout", timeout, 300);
  }

  async claim(key: string, ttl: number): Promise<Claim> {
    const token = crypto.randomUUID();
    const reply = this.#run("claim", key, token, ttl);
    const outcome = await this.#inTime(reply, () => {
      // Redis got the claim after all, and nobody is at work on it: the next delivery needn't wait until it expires.
      reply.then(() => this.release(key, token)).catch(() => {});
    });
    if (outcome === 1) return { state: "claimed", token };
    return { state: Number.isNaN(outcome) ? "done" : "in_progress" };
  }

  async commit(key: string, token: string): Promise<boolean> {
    return (await this.#inTime(this.#run("commit", key, token, this.retention))) === 1;
  }

  async release(key: string, token: string): Promise<void> {
    await this.#inTime(this.#run("release", key, token));
  }

  /** The script returns a number; or, for a claim of what is done, what the key holds, which is none. */
  async #run(verb: "claim" | "commit" | "release", key: string, token: string, seconds = 0): Promise<number> {
    const name = this.#prefix + key;
    const parameters = [verb, token, millis(seconds)];
    const client = this.#client;
    if ("defineCommand" in client) return Number(await client.eval(redisScript, 1, name, ...parameters));
    return Number(await client.eval(redisScript, { keys: [name], arguments: parameters }));
  }

  #inTime(reply: Promise<number>, whenLate?: () => void): Promise<number> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        whenLate?.();
        reject(new Error(`Redis did not answer within ${this.#timeout} s`));
      }, this.#timeout * 1000);
      reply.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

function millis(seconds: number): string {
  return String(Math.max(1, Math.round(seconds * 1000)));
}
