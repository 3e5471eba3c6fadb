import { calledFrom, isOwn } from "./errors.js";
import { unreadable } from "./type-name.js";

/**
 * @internal What is read of an object of the user's. Throws what `refuse` makes of one that throws then. The stack of an
 * error begins with who called.
 */
export function readSafely<T>(read: () => T, refuse: (found: string) => Error): T {
  try {
    return read();
  } catch (error) {
    throw calledFrom(isOwn(error) ? error : refuse(unreadable), readSafely);
  }
}

/** @internal A copy of an object's own properties, each read once: nothing inherited, nothing that changes later. */
export function ownProperties(value: object): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}

/** As deep as JSON may nest here, and deeper than any record. */
const maxDepth = 128;

/**
 * @internal A copy of data that JSON can hold: own properties only, and no `toJSON` is called. Throws what `refuse`
 * makes of anything else.
 */
export function plainCopy(value: unknown, refuse: (found: string) => Error, depth = 0): unknown {
  if (depth > maxDepth) throw refuse("one that is nested deeper than any record, or holds itself");
  if (typeof value === "number" && !Number.isFinite(value)) throw refuse("a number that JSON doesn't have");
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    throw refuse(`one that holds a ${typeof value}`);
  }
  if (ArrayBuffer.isView(value)) throw refuse("one that holds bytes");
  if (typeof value !== "object" || value === null) return value;
  const inner = (item: unknown): unknown => plainCopy(item, refuse, depth + 1);
  // Without a prototype, which JSON.stringify would ask for a `toJSON`.
  if (Array.isArray(value)) return Object.setPrototypeOf(Array.from(value, inner), null);
  const copy = ownProperties(value);
  for (const name of Object.keys(copy)) copy[name] = inner(copy[name]);
  return copy;
}

const { hasOwnProperty } = Object.prototype;

/** @internal A way into a payload: names into objects, indexes into arrays. */
export type Path = readonly (string | number)[];

/** @internal The value at a path of a payload; of an empty path, the payload itself. */
export function valueAt(payload: unknown, path: Path): unknown {
  let value = payload;
  for (let step = 0; step < path.length; step++) {
    const name = path[step]!;
    const isIndex = typeof name === "number";
    if (typeof value !== "object" || value === null || Array.isArray(value) !== isIndex || !hasOwnProperty.call(value, name)) return undefined;
    value = (value as Record<string | number, unknown>)[name];
  }
  return value;
}

/** @internal The same where the core has found that all of the path is there. */
export function presentAt(payload: unknown, path: Path): unknown {
  let value = payload;
  for (let step = 0; step < path.length; step++) value = (value as Record<string | number, unknown>)[path[step]!];
  return value;
}
