import { invalidOption } from "./option-checks.js";
import { readOptions } from "./options.js";
import { ownProperties } from "./own.js";
import { typeName } from "./type-name.js";

/** What a call may be given beside body and headers. */
export interface ReceivedOptions {
  /** When the delivery was received. Default: now. */
  readonly now?: Date;
  /** The URL it was sent to, for schemes that sign it. */
  readonly url?: string;
  /** The request's method, for schemes that sign it. */
  readonly method?: string;
}

/** @internal When and where a delivery was received. */
export interface ReceivedAt {
  readonly now: number;
  readonly url: string | undefined;
  readonly method: string | undefined;
}

/** @internal For schemes that sign no time: nothing asks the clock. */
export const noClock: ReceivedAt = { now: 0, url: undefined, method: undefined };

/** @internal Checks what a caller said of that. */
export function receivedAt(received: unknown): ReceivedAt {
  if (received === undefined) return { now: millis(undefined), url: undefined, method: undefined };
  const { now, url, method } = ownOptions(received);
  return { now: millis(now), url: optionalText(url, "url"), method: optionalText(method, "method") };
}

/** @internal A call's options, copied; none were given if undefined. */
export function ownOptions(options: unknown): Record<string, unknown> {
  if (typeof options !== "object" || options === null) {
    if (options === undefined) return ownProperties({});
    throw invalidOption("options", "an object", typeName(options));
  }
  return readOptions(options);
}

/** A number. An object that becomes one would run code of the user's within a call of the core. */
function millis(now: unknown): number {
  const time = now === undefined ? Date.now() : timeOf(now);
  if (typeof time !== "number" || Number.isNaN(time)) throw invalidOption("now", "a valid Date", typeName(now));
  return time;
}

/** What a date of any realm holds, whatever its methods say; not a number for anything else. */
function timeOf(now: unknown): number {
  try {
    return getTime.call(now as Date);
  } catch {
    return NaN;
  }
}

const { getTime } = Date.prototype;

/** @internal A string, or undefined. */
export function optionalText(text: unknown, name: string): string | undefined {
  if (text === undefined || typeof text === "string") return text;
  throw invalidOption(name, "a string", typeName(text));
}
