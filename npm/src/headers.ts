import { slotCount } from "./call-record.js";
import { isPromise, typeName, unreadable } from "./type-name.js";

/** A request's headers: a `Headers`, Node's `req.headers` or `req.rawHeaders`, a record, or pairs; in any case. */
export type DeliveryHeaders =
  | Headers
  | Iterable<readonly [string, string]>
  | readonly (readonly [string, string])[]
  | readonly string[]
  | { readonly [name: string]: string | readonly string[] | undefined };

/**
 * @internal All of a request's headers, as names and values in turn, each read once. A value that isn't a string is
 * kept: the core decides what becomes of it. Throws what `refuse` makes of anything that isn't headers.
 */
export function readHeaders(headers: unknown, refuse: (found: string) => unknown): unknown[] {
  const flat = attempt(headers);
  if (typeof flat === "string") throw refuse(flat);
  return flat;
}

/** The headers or, in words, what was passed instead of them. */
function attempt(headers: unknown): unknown[] | string {
  try {
    return notHeaders(headers) ?? flattened(headers as object);
  } catch {
    return unreadable;
  }
}

function flattened(headers: object): unknown[] | string {
  const flat: unknown[] = [];
  let [entries, pairs] = [0, 0];
  const add = (name: unknown, value: unknown): void => {
    if (typeof name !== "string") return;
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null) flat.push(name, one);
  };
  if (Array.isArray(headers) && typeof headers[0] === "string") {
    if (headers.length % 2 === 1) return "an odd number of names and values";
    for (let at = 0; at < headers.length; at += 2) add(headers[at], headers[at + 1]);
  } else if (isIterable(headers)) {
    for (const pair of headers) {
      entries++;
      if (!Array.isArray(pair) || pair.length !== 2) continue;
      pairs++;
      add(pair[0], pair[1]);
    }
    if (entries > 0 && pairs === 0) return "a list of what aren't pairs";
  } else {
    for (const name of Object.keys(headers)) add(name, (headers as Record<string, unknown>)[name]);
  }
  return flat;
}

/** In words, what was passed instead of headers; undefined for what may be headers. */
function notHeaders(headers: unknown): string | undefined {
  if (typeof headers === "string") return "a string";
  if (typeof headers !== "object" || headers === null) return typeName(headers);
  if (ArrayBuffer.isView(headers)) return "bytes";
  if (Array.isArray(headers)) return undefined;
  if (isPromise(headers)) return typeName(headers);
  const { headers: inner, multiValueHeaders, req } = headers as Record<string, unknown>;
  // A header's value is text, or a list of texts. With an object in it, this is what the headers are a part of.
  if (isObject(inner) || isObject(multiValueHeaders)) return "a whole request, whose `headers` were expected";
  if (isObject(req)) return "a whole context, whose request's headers were expected";
  if (!isIterable(headers) && toString.call(headers) !== "[object Object]") return "an object that holds no headers";
  return undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && (!Array.isArray(value) || Array.isArray(value[0]));
}

/** @internal The headers that the core reads, and the slot that each has in a call's record. */
export class WantedHeaders {
  readonly #names: readonly string[];
  /** The slot of each spelling; -1 for CGI's, which a record can't carry. */
  readonly #slots: ReadonlyMap<string, number>;
  /** Whether a spelling has a length that ends in these six bits: most other headers are passed over by that alone. */
  readonly #lengths = new Uint8Array(64);

  constructor(names: readonly string[], cgi: readonly string[]) {
    this.#names = names;
    this.#slots = new Map([...names.map((name, slot) => [name, slot] as const), ...cgi.map((name) => [name, -1] as const)]);
    for (const name of this.#slots.keys()) this.#lengths[name.length & 63] = 1;
  }

  /** Of all headers those that the core reads: all, where it names `*`. */
  select(flat: readonly unknown[]): unknown[] {
    if (this.#names.includes("*")) return flat.slice();
    const selected: unknown[] = [];
    for (let at = 0; at < flat.length; at += 2) {
      if (this.#slotOf(flat[at] as string) !== undefined) selected.push(flat[at], flat[at + 1]);
    }
    return selected;
  }

  #slotOf(given: string): number | undefined {
    // Only ASCII is put in lower case: letters beyond it could become ASCII (U+212A, the Kelvin sign).
    return this.#slots.get(given) ?? (isAscii(given) ? this.#slots.get(given.toLowerCase()) : undefined);
  }

  /**
   * Fills the slots with the headers' values, in the order of the names. False if a header is there twice or isn't a
   * string, and for any form of headers but a `Headers` or a record: `readHeaders` reads those.
   */
  fill(slots: (string | undefined)[], headers: unknown): boolean {
    if (this.#names.length > slotCount || typeof headers !== "object" || headers === null) return false;
    for (let slot = 0; slot < slotCount; slot++) slots[slot] = undefined;
    try {
      if (isHeaders(headers)) return this.#fromHeaders(slots, headers);
      return !isIterable(headers) && this.#fromRecord(slots, headers as Record<string, unknown>);
    } catch {
      return false; // a proxy, or an object with accessors that throw
    }
  }

  #fromHeaders(slots: (string | undefined)[], headers: Headers): boolean {
    for (const [name, slot] of this.#slots) {
      if (slot >= 0) slots[slot] = headers.get(name) ?? undefined;
      else if (headers.has(name)) return false;
    }
    return true;
  }

  #fromRecord(slots: (string | undefined)[], headers: Record<string, unknown>): boolean {
    const lengths = this.#lengths;
    for (const given in headers) {
      if (lengths[given.length & 63] === 0) continue;
      const slot = this.#slotOf(given);
      if (slot === undefined || !hasOwnProperty.call(headers, given)) continue; // V8 knows this call within for-in
      const value = headers[given];
      if (slot < 0 || typeof value !== "string" || slots[slot] !== undefined) return false;
      slots[slot] = value;
    }
    return true;
  }
}

/** Looks at the object first: Node loads all of its `fetch` at the first mention of `Headers`. */
function isHeaders(value: object): value is Headers {
  return typeof (value as Headers).get === "function" && typeof Headers === "function" && value instanceof Headers;
}

const { hasOwnProperty, toString } = Object.prototype;

/** Without a regular expression: V8 ends the process if the stack runs out while it compiles one. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Iterable<unknown>)[Symbol.iterator] === "function";
}
