import { describe } from "./describe.js";
import { WebhookConfigError } from "./errors.js";
import type { IdempotencyStore } from "./idempotency.js";

/**
 * Handles an event. To throw, or to reject, is to fail: the provider's next attempt
 * runs it again. `request` is the framework's own, and may be annotated as such.
 */
// Through a method, so that `request` may be annotated with the framework's own, richer type.
export type Handler<E, Request> = { handle(event: E, request: Request): unknown }["handle"];

/** What a receiver may be told. */
export interface ReceiverOptions<Request = unknown> {
  /** Remembers what was handled: a new `MemoryStore` unless set; `false` for nothing. */
  readonly store?: IdempotencyStore | false;
  /** The largest body that is read, in bytes: 1 MiB unless set. */
  readonly maxBodyBytes?: number;
  /** How many seconds an event stays claimed by a process that dies while handling it: 300 unless set. */
  readonly lease?: number;
  /** The URL as the provider knows it, for schemes that sign it. */
  readonly url?: string;
  /** Told of every delivery that fails, and why; it is written to the console unless set. */
  readonly onError?: Handler<unknown, Request>;
}

const known = ["store", "maxBodyBytes", "lease", "url", "onError"];

/** @internal Throws `invalid_option` for what would otherwise fail with the first delivery, or do nothing. */
export function checkReceiver(verifier: unknown, options: object): void {
  if (typeof Object(verifier).verify !== "function") {
    throw invalidOption("verifier", `a Webhook, or what has its verify(), not ${describe(verifier)}`);
  }
  // A misspelt option would silently do nothing.
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw invalidOption(name, `one of ${known.join(", ")}`);
  }
  const { store, maxBodyBytes, lease, url, onError } = options as Record<string, unknown>;
  if (store !== undefined && store !== false) {
    for (const method of ["claim", "commit", "release"]) {
      if (typeof Object(store)[method] !== "function") throw invalidOption("store", `false, or what has ${method}()`);
    }
  }
  if (maxBodyBytes !== undefined && !(Number.isSafeInteger(maxBodyBytes) && Number(maxBodyBytes) >= 0)) {
    throw invalidOption("maxBodyBytes", "whole bytes, 0 or more");
  }
  if (lease !== undefined && !(Number.isFinite(lease) && Number(lease) > 0)) throw invalidOption("lease", "seconds, over 0");
  if (url !== undefined && typeof url !== "string") throw invalidOption("url", "a string");
  if (onError !== undefined) callable(onError, "onError");
}

/** @internal */
export function callable<T>(handler: T, name: string): T {
  if (typeof handler === "function") return handler;
  throw invalidOption(name, `a function, not ${describe(handler)}`);
}

/** @internal */
export function invalidOption(name: string, expected: string): WebhookConfigError {
  return new WebhookConfigError("invalid_option", `${name}: expected ${expected}`);
}
