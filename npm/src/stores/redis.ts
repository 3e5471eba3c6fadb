/**
 * Remembers handled events in Redis, or in Upstash's by its REST interface.
 *
 * @module
 */
import { RetainingStore, type Claim, type IdempotencyStore, type RetentionOptions } from "../idempotency.js";
import { objectOption, ownOptions, secondsOption, textOption } from "../option-checks.js";
import { redisScript } from "../redis-script.js";
import { giveBack } from "./late-claims.js";

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

/** A client of `@upstash/redis`, which speaks HTTP. */
export interface UpstashRedisClient {
  eval(script: string, keys: string[], parameters: string[]): Promise<unknown>;
  createScript(script: string): unknown;
}

/** A client of one of these libraries. */
export type RedisClient = NodeRedisClient | IoRedisClient | UpstashRedisClient;

/** A store in Redis, for several processes, over the client that you have: `redis`, `ioredis` or `@upstash/redis`. */
export class RedisStore extends RetainingStore implements IdempotencyStore {
  readonly #client: RedisClient;
  readonly #prefix: string;
  readonly #timeout: number;

  constructor(client: RedisClient, options: RedisStoreOptions = {}) {
    const { prefix = "hookseal:", retention, timeout = 5 } = ownOptions(options, ["prefix", "retention", "timeout"]);
    super(retention);
    objectOption("client", client, "a client of redis, ioredis or @upstash/redis", ["eval"]);
    this.#client = client;
    this.#prefix = textOption("prefix", prefix);
    this.#timeout = secondsOption("timeout", timeout, 300);
  }

  async claim(key: string, ttl: number): Promise<Claim> {
    const token = crypto.randomUUID();
    let reply: string;
    try {
      reply = await this.#run("claim", key, token, ttl);
    } catch (error) {
      // Redis may get it after all, and nobody would be at work on the event.
      void giveBack(async () => Boolean(await this.#run("abandon", key, token, ttl)), ttl);
      throw error;
    }
    if (reply === "1") return { state: "claimed", token };
    if (reply === "0") return { state: "in_progress" };
    const [state, , fingerprint] = reply.split(":");
    if (state !== "done") throw new TypeError(`Redis answered a claim with ${JSON.stringify(reply.slice(0, 20))}`);
    return { state, ...(fingerprint && { fingerprint }) };
  }

  async commit(key: string, token: string, fingerprint = ""): Promise<boolean> {
    return (await this.#run("commit", key, token, this.retention, fingerprint)) === "1";
  }

  async renew(key: string, token: string, ttl: number): Promise<boolean> {
    return (await this.#run("renew", key, token, ttl)) === "1";
  }

  async release(key: string, token: string): Promise<void> {
    await this.#run("release", key, token);
  }

  /** The script returns a number; or, for a claim of what is done, what the key holds. */
  async #run(verb: "claim" | "renew" | "commit" | "release" | "abandon", key: string, token: string, seconds = 0, fingerprint = ""): Promise<string> {
    const name = this.#prefix + key;
    const parameters = [verb, token, millis(seconds), fingerprint];
    const client = this.#client;
    if ("defineCommand" in client) return this.#inTime(client.eval(redisScript, 1, name, ...parameters));
    if ("createScript" in client) return this.#inTime(client.eval(redisScript, [name], parameters));
    return this.#inTime(client.eval(redisScript, { keys: [name], arguments: parameters }));
  }

  #inTime(reply: Promise<unknown>): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Redis did not answer within ${this.#timeout} s`)), this.#timeout * 1000);
      // Whatever the client makes of numbers and texts.
      reply.then((value) => resolve(String(value)), reject).finally(() => clearTimeout(timer));
    });
  }
}

function millis(seconds: number): string {
  return String(Math.max(1, Math.round(seconds * 1000)));
}
