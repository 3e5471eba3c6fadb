import type { Handler } from "./handlers.js";
import type { IdempotencyStore } from "./idempotency.js";
import { functionOption, invalidOption, objectOption, ownOptions, secondsOption, textOption, wholeOption } from "./option-checks.js";
import { typeName } from "./type-name.js";

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
  /**
   * Keeps the secret that the platform delivers when the webhook is registered: called before the platform gets its
   * answer, and only where the webhook has no secret and `allowHandshake` is set.
   */
  readonly onHandshake?: (secret: string, request: Request) => unknown;
  /** Called with every delivery that fails, and why. Default: it is written to the console. */
  readonly onError?: Handler<unknown, Request>;
}

const known = ["store", "maxBodyBytes", "maxAge", "lease", "url", "onHandshake", "onError"];

/** @internal Throws `invalid_option` for what would otherwise fail with the first delivery, or do nothing. */
export function receiverOptions<Request>(verifier: unknown, given: ReceiverOptions<Request>): ReceiverOptions<Request> {
  objectOption("verifier", verifier, "a Webhook, or an object with verify()", ["verify"]);
  const options = ownOptions(given, known);
  const { store, maxBodyBytes, maxAge, lease, url, onHandshake, onError } = options as Record<string, unknown>;
  if (store !== undefined && store !== false) checkStore(store);
  if (maxBodyBytes !== undefined) wholeOption("maxBodyBytes", maxBodyBytes, 0);
  if (maxAge !== undefined && maxAge !== false) secondsOption("maxAge", maxAge);
  if (lease !== undefined) secondsOption("lease", lease);
  if (url !== undefined) textOption("url", url);
  if (onHandshake !== undefined) functionOption("onHandshake", onHandshake);
  if (onError !== undefined) functionOption("onError", onError);
  return options;
}

function checkStore(store: unknown): void {
  const expected = "false, or an object with claim(), commit() and release()";
  objectOption("store", store, expected, ["claim", "commit", "release"]);
  const { retention, retain } = store as { retention?: unknown; retain?: unknown };
  if (retention !== undefined && typeof retention !== "number") throw invalidOption("store.retention", "seconds", typeName(retention));
  if (retain !== undefined) functionOption("store.retain", retain);
}
