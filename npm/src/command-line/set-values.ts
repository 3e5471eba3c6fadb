// `--set`: other values in a body of JSON.
import { shown, type Arguments } from "./arguments.js";
import { nearNames } from "./near-names.js";
import { textOf } from "./output.js";
import { UsageError } from "./usage-error.js";

/** The body with the values of `--set`. `mayAdd`: a field that it lacks is added; otherwise `+` before its name says so. */
export function withValues(given: Arguments, body: string | Uint8Array, mayAdd: boolean): string | Uint8Array {
  const values = given.pairs("set");
  if (values.length === 0) return body;
  let payload: unknown;
  try {
    payload = JSON.parse(typeof body === "string" ? body : (textOf(body) ?? ""));
  } catch {
    throw new UsageError("--set changes a value of JSON, and the body isn't JSON");
  }
  for (const [typed, value] of values) {
    const path = typed.replace(/^\+/, "");
    const names = namesOf(path);
    if (!mayAdd && !typed.startsWith("+") && !isThere(payload, names)) throw new UsageError(lacking(payload, path));
    set(payload, names, path, valueOf(value));
  }
  return JSON.stringify(payload);
}

/** `items[0].id` and `items.0.id` are the same. */
function namesOf(path: string): string[] {
  return path.replace(/\[(\d{1,9})\]/g, (_, index: string, at: number) => (at === 0 ? index : `.${index}`)).split(".");
}

function isThere(payload: unknown, names: readonly string[]): boolean {
  let value = payload;
  for (const name of names) {
    if (!hasOwn(value, name)) return false;
    value = value[name];
  }
  return true;
}

/** A list has its indices, and nothing else of its own. */
function hasOwn(value: unknown, name: string): value is Record<string, unknown> {
  if (Array.isArray(value)) return isIndex(name, value.length - 1);
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

function isIndex(name: string, last: number): boolean {
  return /^\d{1,9}$/.test(name) && Number(name) <= last;
}

function lacking(payload: unknown, path: string): string {
  const near = nearNames(path, pathsIn(payload));
  const meant = near.length > 0 ? `: is it ${near.join(" or ")}?` : ".";
  return `the body has no field ${shown(path)}${meant} A + before the name adds it: --set +NAME=VALUE`;
}

/** The paths of all values, as they are typed; not those that nobody types. */
function* pathsIn(value: unknown, before = ""): Iterable<string> {
  if (typeof value !== "object" || value === null || before.length > 100) return;
  for (const [name, inner] of Object.entries(value)) {
    const path = Array.isArray(value) ? `${before}[${name}]` : before === "" ? name : `${before}.${name}`;
    yield path;
    yield* pathsIn(inner, path);
  }
}

function set(payload: unknown, names: readonly string[], path: string, value: unknown): void {
  let holder = payload;
  for (const [at, name] of names.slice(0, -1).entries()) {
    if (!hasOwn(holder, name) && takes(holder, name)) define(holder, name, names[at + 1] === "0" ? [] : {});
    holder = hasOwn(holder, name) ? holder[name] : undefined;
  }
  const last = names.at(-1)!;
  if (!takes(holder, last)) throw new UsageError(`the body has no place ${shown(path)}`);
  define(holder, last, value);
}

/** Whether it can have such a field: an object has any, a list those that it has and one more. */
function takes(holder: unknown, name: string): holder is object {
  return Array.isArray(holder) ? isIndex(name, holder.length) : typeof holder === "object" && holder !== null;
}

/** Sets a field, whatever its name is: `__proto__` is one like others in JSON. */
function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}

/** JSON, or else text. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
