import { typeName } from "./type-name.js";
import { WebhookConfigError } from "./errors.js";
import type { IdempotencyStore } from "./idempotency.js";
import { ownProperties } from "./own.js";

/**
 * Handles an event. To throw, or to reject, is to fail: the provider's next attempt
 * runs it again. `request` is the framework's own, and may be annotated as such.
 */
// Through a method, so that `request` may be annotated with the framework's own, richer type.
export type Handler<E, Request> = { handle(event: E, request: Request): unknown }["handle"];

/** What a receiver takes. */
export interface ReceiverOptions<Request = unknown> {
  /** Remembers what was handled. Default: a new `MemoryStore`; `false` for nothing. */
  readonly store?: IdempotencyStore | false;
  /** The largest body that is read, in bytes. Default: the largest that the platform documents, or 5 MiB. */
  readonly maxBodyBytes?: number;
  /**
   * How many seconds ago an event may have been signed; `false` for any. Default: as long as
   * the store remembers, because what is older may have been handled and forgotten.
   */
  readonly maxAge?: number | false;
  /** How many seconds an event stays claimed by a process that dies while handling it. Default: 300. */
  readonly lease?: number;
  /** The URL as the provider knows it, for schemes that sign it. */
  readonly url?: string;
  /** Told of every delivery that fails, and why. Default: it is written to the console. */
  readonly onError?: Handler<unknown, Request>;
}

const known = ["store", "maxBodyBytes", "maxAge", "lease", "url", "onError"];

/** @internal Throws `invalid_option` for what would otherwise fail with the first delivery, or do nothing. */
export function receiverOptions<Request>(verifier: unknown, given: ReceiverOptions<Request>): ReceiverOptions<Request> {
  if (typeof Object(verifier).verify !== "function") {
    throw invalidOption("verifier", `a Webhook, or what has its verify(), not ${typeName(verifier)}`);
  }
  const options = ownOptions(given, known);
  const { store, maxBodyBytes, maxAge, lease, url, onError } = options as Record<string, unknown>;
  if (store !== undefined && store !== false) {
    for (const method of ["claim", "commit", "release"]) {
      if (typeof Object(store)[method] !== "function") throw invalidOption("store", `false, or what has ${method}()`);
    }
    const { retention, retain } = store as { retention?: unknown; retain?: unknown };
    if (retention !== undefined && typeof retention !== "number") throw invalidOption("store.retention", "seconds");
    if (retain !== undefined) callable(retain, "store.retain");
  }
  if (maxBodyBytes !== undefined) wholeOption(maxBodyBytes, "maxBodyBytes", 0);
  if (maxAge !== undefined && maxAge !== false) secondsOption(maxAge, "maxAge");
  if (lease !== undefined) secondsOption(lease, "lease");
  if (url !== undefined && typeof url !== "string") throw invalidOption("url", "a string");
  if (onError !== undefined) callable(onError, "onError");
  return options;
}

/** @internal The options that were given, copied: nothing inherited. */
export function ownOptions<T extends object>(given: T, known: readonly string[]): T {
  if (typeof given !== "object" || given === null) throw invalidOption("options", `an object, not ${typeName(given)}`);
  const options = ownProperties(given);
  // A misspelt option would silently do nothing.
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw invalidOption(name, `one of ${known.join(", ")}`);
  }
  return options as T;
}

/** @internal */
export function secondsOption(value: unknown, name: string, most = Infinity): number {
  if (typeof value === "number" && value > 0 && value <= most && Number.isFinite(value)) return value;
  throw invalidOption(name, most === Infinity ? "seconds, over 0" : `seconds, over 0 and ${most} at most`);
}

/** @internal */
export function wholeOption(value: unknown, name: string, least: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
  throw invalidOption(name, `a whole number, ${least} or more`);
}

/** @internal */
export function callable<T>(handler: T, name: string): T {
  if (typeof handler === "function") return handler;
  throw invalidOption(name, `a function, not ${typeName(handler)}`);
}

/** @internal */
export function invalidOption(name: string, expected: string): WebhookConfigError {
  return new WebhookConfigError("invalid_option", `${name}: expected ${expected}`);
}
