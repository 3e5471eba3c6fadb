/** @internal What a value is, in words for an error; never the value itself. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return "an array";
  if (isPromise(value)) return "a promise, which has to be awaited first";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

function isPromise(value: unknown): boolean {
  try {
    return typeof (value as { then?: unknown }).then === "function";
  } catch {
    return false; // an object that throws when it is read
  }
}
