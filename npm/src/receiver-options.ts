import type { IdempotencyStore } from "./idempotency.js";
import type { AnyEvent, Event } from "./event.js";
import type { Logger } from "./log.js";
import { functionOption, invalidOption, objectOption, ownOptions, secondsOption, textOption, wholeOption } from "./option-checks.js";
import { readSafely } from "./own.js";
import type { Result } from "./result.js";
import { typeName } from "./type-name.js";

/** What a receiver takes. */
export interface ReceiverOptions<Request = unknown, E extends AnyEvent = Event> {
  /**
   * The endpoint's name, which its keys in the store begin with: receivers that share a store have different ones. Where
   * one receiver serves several tenants, a function of the request. Default: the platform's id, with a `MemoryStore`;
   * any other store requires it.
   */
  readonly name?: string | ((request: Request) => string | Promise<string>);
  /** Remembers what was handled. Default: a new `MemoryStore`; `false` for nothing. */
  readonly store?: IdempotencyStore | false;
  /** The largest body that is read, in bytes. Default: the largest that the platform documents, or 5 MiB. */
  readonly maxBodyBytes?: number;
  /**
   * How many seconds ago an event may have been signed; `false` for any. Default: as long as
   * the store remembers, because what is older may have been handled and forgotten.
   */
  readonly maxAge?: number | false;
  /** How many seconds the whole body may take to arrive. Default: 30. */
  readonly bodyTimeout?: number;
  /** How many seconds the store has to answer. Default: 10. */
  readonly storeTimeout?: number;
  /**
   * How many seconds an event stays claimed by a process that dies while handling it. While the handler runs, the claim
   * is renewed. Default: 60, or less where the platform gives up before that; 300 with a store that can't renew.
   */
  readonly lease?: number;
  /** The URL as the provider knows it, for schemes that sign it. */
  readonly url?: string;
  /**
   * Takes the URL's host and protocol from `X-Forwarded-Host` and `X-Forwarded-Proto`: true where every request comes
   * through proxies that set them, or how many proxies of yours add to them. Default: false.
   */
  readonly trustProxy?: boolean | number;
  /**
   * Keeps the secret that the platform delivers when the webhook is registered: called before the platform gets its
   * answer, and only where the webhook has no secret and `allowHandshake` is set.
   */
  readonly onHandshake?: (secret: string, request: Request) => unknown;
  /** Called with what went wrong, and the request. Default: it is written to the log. */
  readonly onError?: (error: unknown, request: Request) => unknown;
  /** Called once for every request, with what became of it. What it throws is logged, and changes nothing. */
  readonly onResult?: (result: Result<E>, request: Request) => unknown;
  /**
   * For development: writes to the log why deliveries are refused, as `webhook.explain` finds out, three at once and three
   * a minute. The sender learns nothing of it. Default: false.
   */
  readonly explain?: boolean;
  /** Where what happens is logged. Default: the console, for all but what is of no interest while all goes well. */
  readonly logger?: Logger;
}

const known = ["name", "store", "maxBodyBytes", "bodyTimeout", "storeTimeout", "maxAge", "lease", "url", "trustProxy", "onHandshake", "onError", "onResult", "explain", "logger"];

/** @internal Throws `invalid_option` for what would otherwise fail with the first delivery, or do nothing. */
export function receiverOptions<Request, E extends AnyEvent>(given: ReceiverOptions<Request, E>): ReceiverOptions<Request, E> {
  const options = ownOptions(given, known);
  const { name, store, maxBodyBytes, bodyTimeout, storeTimeout, maxAge, lease, url, trustProxy, explain, logger, ...hooks } = options as Record<string, unknown>;
  if (name !== undefined && typeof name !== "function") nameOption(name);
  if (store !== undefined && store !== false) readSafely(() => checkStore(store), (found) => invalidOption("store", aStore, found));
  if (maxBodyBytes !== undefined) wholeOption("maxBodyBytes", maxBodyBytes, 0);
  if (bodyTimeout !== undefined) secondsOption("bodyTimeout", bodyTimeout, longestTimeout);
  if (storeTimeout !== undefined) secondsOption("storeTimeout", storeTimeout, longestTimeout);
  if (maxAge !== undefined && maxAge !== false) secondsOption("maxAge", maxAge);
  if (lease !== undefined) secondsOption("lease", lease);
  if (url !== undefined) textOption("url", url);
  if (trustProxy !== undefined && typeof trustProxy !== "boolean") wholeOption("trustProxy", trustProxy, 0);
  if (explain !== undefined && typeof explain !== "boolean") throw invalidOption("explain", "a boolean", typeName(explain));
  if (logger !== undefined) objectOption("logger", logger, "an object with debug(), info(), warn() and error()", ["debug", "info", "warn", "error"]);
  for (const hook of ["onHandshake", "onError", "onResult"]) if (hooks[hook] !== undefined) functionOption(hook, hooks[hook]);
  return options;
}

/** A day: a timer holds no more than 24. */
const longestTimeout = 86_400;

function nameOption(name: unknown): void {
  if (textOption("name", name) === "") throw invalidOption("name", "a string that isn't empty", "an empty one");
}

const aStore = "false, or an object with claim(), commit() and release()";

function checkStore(store: unknown): void {
  objectOption("store", store, aStore, ["claim", "commit", "release"]);
  const { retention, retain, renew } = store as { retention?: unknown; retain?: unknown; renew?: unknown };
  if (retention !== undefined && typeof retention !== "number") throw invalidOption("store.retention", "seconds", typeName(retention));
  if (retain !== undefined) functionOption("store.retain", retain);
  if (renew !== undefined) functionOption("store.renew", renew);
}
