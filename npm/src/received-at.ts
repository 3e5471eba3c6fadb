import { invalidOption } from "./option-checks.js";
import { ownOptions } from "./options.js";
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

/** @internal The names of what a caller may say of that. */
export const receivedNames = ["now", "url", "method"] as const;

/** @internal Checks what a caller said of that. */
export function receivedAt(received: unknown): ReceivedAt {
  if (received === undefined) return { now: millis(undefined), url: undefined, method: undefined };
  return checkedAt(ownOptions(received, receivedNames));
}

/** @internal The same, of a call's options, of which there may be others. */
export function checkedAt({ now, url, method }: Record<string, unknown>): ReceivedAt {
  return { now: millis(now), url: optionalText(url, "url"), method: optionalText(method, "method") };
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
