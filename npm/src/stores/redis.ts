/**
 * Remembers handled events in Redis.
 *
 * @module
 */
import { RetainingStore, type Claim, type IdempotencyStore, type RetentionOptions } from "../idempotency.js";
import { ownOptions, secondsOption } from "../receiver-options.js";

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

// A key holds `claimed:<token>`, then `done`: the same in every language, so that they can share one Redis.
// A client that lost an answer asks again, and finds its own token.
const claimScript = `
if redis.call("SET", KEYS[1], ARGV[1], "NX", "PX", ARGV[2]) then return 1 end
local held = redis.call("GET", KEYS[1])
if held == ARGV[1] then return 1 end
if held == "done" then return 2 end
return 0`;

// A claim that expired and that nobody took is still good for this: the work was done.
const commitScript = `
local held = redis.call("GET", KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call("SET", KEYS[1], "done", "PX", ARGV[2])
return 1`;

const releaseScript = `
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`;

/** A store in Redis, for several processes, over the client that you have: `redis` or `ioredis`. */
export class RedisStore extends RetainingStore implements IdempotencyStore {
  readonly #client: NodeRedisClient | IoRedisClient;
  readonly #prefix: string;
  readonly #timeout: number;

  constructor(client: NodeRedisClient | IoRedisClient, options: RedisStoreOptions = {}) {
    const { prefix = "hookseal:", retention, timeout = 5 } = ownOptions(options, ["prefix", "retention", "timeout"]);
    super(retention);
    this.#client = client;
    this.#prefix = prefix;
    this.#timeout = secondsOption(timeout, "timeout", 300);
  }

  async claim(key: string, ttl: number): Promise<Claim> {
    const token = crypto.randomUUID();
    const answer = this.#run(claimScript, key, token, millis(ttl));
    const outcome = await this.#inTime(answer, () => {
      // Redis got the claim after all, and nobody is at work on it: the next delivery needn't wait until it expires.
      answer.then(() => this.release(key, token)).catch(() => {});
    });
    if (outcome === 1) return { state: "claimed", token };
    return { state: outcome === 2 ? "done" : "in_progress" };
  }

  async commit(key: string, token: string): Promise<boolean> {
    return (await this.#inTime(this.#run(commitScript, key, token, millis(this.retention)))) === 1;
  }

  async release(key: string, token: string): Promise<void> {
    await this.#inTime(this.#run(releaseScript, key, token));
  }

  /** The scripts answer with a number, whatever the client makes of texts. */
  async #run(script: string, key: string, token: string, ...rest: string[]): Promise<number> {
    const name = this.#prefix + key;
    const parameters = [`claimed:${token}`, ...rest];
    const client = this.#client;
    if ("defineCommand" in client) return Number(await client.eval(script, 1, name, ...parameters));
    return Number(await client.eval(script, { keys: [name], arguments: parameters }));
  }

  #inTime(answer: Promise<number>, whenLate?: () => void): Promise<number> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        whenLate?.();
        reject(new Error(`Redis did not answer within ${this.#timeout} s`));
      }, this.#timeout * 1000);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

function millis(seconds: number): string {
  return String(Math.max(1, Math.round(seconds * 1000)));
}
