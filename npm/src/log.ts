import { HooksealError } from "./errors.js";
import { typeName } from "./type-name.js";

/** Where a receiver's log goes: `console`, or a logger of your own. `fields` names what the line is about. */
export interface Logger {
  debug(message: string, fields: LogFields): unknown;
  info(message: string, fields: LogFields): unknown;
  warn(message: string, fields: LogFields): unknown;
  error(message: string, fields: LogFields): unknown;
}

/** How bad it is. */
export type LogLevel = keyof Logger;

/** What a line of the log is about, as far as it is known. */
export interface LogFields {
  readonly outcome?: string;
  readonly code?: string | null;
  readonly provider?: string | null;
  readonly type?: string | null;
  readonly key?: string | null;
  readonly error?: unknown;
}

/** @internal The default: lines on the console, without what is of no interest while all goes well. */
export const consoleLog: Logger = {
  debug() {},
  info: (message) => console.info(message),
  warn: (message) => console.warn(message),
  // What the library says of itself is one line; what a handler threw comes with its stack.
  error: (message, { error }) => (error === undefined || isOwn(error) ? console.error(message) : console.error(message, error)),
};

/** @internal A line: what happened, to which event. A log that fails changes nothing. */
export async function logLine(log: Logger, level: LogLevel, what: string, fields: LogFields): Promise<void> {
  const { provider, type, key } = fields;
  const about = [provider, type, key].filter((name) => typeof name === "string").map(shown).join(" ");
  try {
    await log[level](`hookseal: ${what}${about && ` (${about})`}`, fields);
  } catch (failure) {
    console.error("hookseal: the log failed:", failure);
  }
}

const longestShown = 200;

/** The sender's words: they neither begin a line of the log, nor fill it. */
function shown(text: string): string {
  const begin = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  // eslint-disable-next-line no-control-regex -- those are what it is about
  return begin.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** @internal What an error says, as far as it can be read. */
export function errorLine(code: string | null, error: unknown): string {
  try {
    if (isOwn(error)) return `${String((error as { code?: unknown }).code)}: ${error.message}`;
    if (error instanceof Error) return `${code ?? "failed"}: ${error.message}`;
  } catch {
    // One that throws when it is read.
  }
  return `${code ?? "failed"}: ${typeName(error)}`;
}

function isOwn(error: unknown): error is HooksealError {
  return error instanceof HooksealError && "code" in error;
}
