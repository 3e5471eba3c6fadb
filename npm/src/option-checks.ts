import { WebhookConfigError } from "./errors.js";
import { ownProperties, readSafely } from "./own.js";
import { typeName } from "./type-name.js";

/** @internal Worded as the core words it. */
export function invalidOption(name: string, expected: string, found: string): WebhookConfigError {
  return new WebhookConfigError("invalid_option", `${name}: expected ${expected}, found ${found}`);
}

/** @internal An object's own options, copied, whatever their names. */
export function optionsOf(given: unknown): Record<string, unknown> {
  const refuse = (found: string): Error => invalidOption("options", "an object", found);
  if (typeof given !== "object" || given === null) throw refuse(typeName(given));
  return readSafely(() => ownProperties(given), refuse);
}

/** @internal The options that were given, copied: nothing inherited. */
export function ownOptions<T extends object>(given: T, known: readonly string[]): T {
  const options = optionsOf(given);
  refuseOthers(options, known);
  return options as T;
}

/** @internal A misspelt option would silently do nothing. */
export function refuseOthers(options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    // It could be anything, even a secret.
    const shown = /^[A-Za-z_]{1,24}$/.test(name) ? name : "options";
    if (!known.includes(name)) throw invalidOption(shown, `one of ${known.join(", ")}`, "another option");
  }
}

/** @internal A number of seconds over 0. */
export function secondsOption(name: string, value: unknown, max = Infinity): number {
  if (typeof value === "number" && value > 0 && value <= max && Number.isFinite(value)) return value;
  throw invalidOption(name, max === Infinity ? "seconds, over 0" : `seconds, over 0 and ${max} at most`, numberOrType(value));
}

/** @internal A whole number. */
export function wholeOption(name: string, value: unknown, min: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= min) return value as number;
  throw invalidOption(name, `a whole number, ${min} or more`, numberOrType(value));
}

/** @internal A text. */
export function textOption(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw invalidOption(name, "a string", typeName(value));
}

/** @internal Something to call. */
export function functionOption<T>(name: string, value: T): T {
  if (typeof value === "function") return value;
  throw invalidOption(name, "a function", typeName(value));
}

/** @internal An object of the caller's own, with these methods. */
export function objectOption(name: string, value: unknown, expected: string, methods: readonly string[]): void {
  const refuse = (found: string): Error => invalidOption(name, expected, found);
  const has = (method: string): boolean => readSafely(() => typeof Object(value)[method] === "function", refuse);
  for (const method of methods) if (!has(method)) throw refuse(`${typeName(value)} without ${method}()`);
}

/** @internal What was given in place of a number. */
export function numberOrType(value: unknown): string {
  return typeof value === "number" ? String(value) : typeName(value);
}
