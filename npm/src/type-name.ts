/** @internal In words, what throws when it is read. What it threw is never shown: it may be anything, even a secret. */
export const unreadable = "an object that throws when it is read";

/** @internal What kind of value it is, in words for an error; never the value itself. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (typeof value !== "object") return `a ${typeof value}`;
  try {
    if (Array.isArray(value)) return "an array";
    return isPromise(value) ? "a promise, which has to be awaited first" : "an object";
  } catch {
    return unreadable;
  }
}

/** @internal Whether a value has a `then` to await; one that all objects inherit doesn't count. */
export function isPromise(value: object): boolean {
  const { then } = value as { then?: unknown };
  return typeof then === "function" && then !== (Object.prototype as { then?: unknown }).then;
}
