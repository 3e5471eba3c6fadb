/** A request's headers: a `Headers`, Node's `req.headers` or `req.rawHeaders`, a record, or pairs; in any case. */
export type DeliveryHeaders =
  | Headers
  | Iterable<readonly [string, string]>
  | readonly (readonly [string, string])[]
  | readonly string[]
  | { readonly [name: string]: string | readonly string[] | undefined };

/**
 * @internal The headers that the core looks at, as names and values in turn. A value that
 * isn't a string is handed on as it is: the core says what it thinks of it.
 */
export function select(headers: unknown, wanted: ReadonlySet<string>): unknown[] {
  const selected: unknown[] = [];
  const add = (name: unknown, value: unknown): void => {
    if (typeof name !== "string" || value === undefined || value === null || !wanted.has(name.toLowerCase())) return;
    if (Array.isArray(value)) for (const one of value) add(name, one);
    else selected.push(name, value);
  };
  if (typeof headers !== "object" || headers === null) return selected;
  if (Array.isArray(headers) && typeof headers[0] === "string") {
    for (let at = 0; at < headers.length; at += 2) add(headers[at], headers[at + 1]);
  } else if (isIterable(headers)) {
    for (const pair of headers) if (Array.isArray(pair)) add(pair[0], pair[1]);
  } else {
    for (const name of Object.keys(headers)) add(name, (headers as Record<string, unknown>)[name]);
  }
  return selected;
}

/** @internal How many headers' values a fast call carries. */
export const slotCount = 4;

/** @internal The headers that the core looks at, and where each stands in a fast call. */
export class WantedHeaders {
  /** The names in lower case, their own and CGI's. */
  readonly spellings: ReadonlySet<string>;
  readonly #names: readonly string[];
  /** Where each spelling stands; CGI's, which fast calls don't carry, at -1. */
  readonly #slots: ReadonlyMap<string, number>;
  /** Which lengths the spellings have, in their last six bits: most headers are told apart by that alone. */
  readonly #lengths = new Uint8Array(64);

  constructor(names: readonly string[]) {
    const cgi = names.map((name) => `http_${name.replaceAll("-", "_")}`);
    this.spellings = new Set([...names, ...cgi]);
    this.#names = names;
    this.#slots = new Map([...names.map((name, slot) => [name, slot] as const), ...cgi.map((name) => [name, -1] as const)]);
    for (const name of this.spellings) this.#lengths[name.length & 63] = 1;
  }

  /**
   * Fills the slots with the values in the order of the names, where each is there
   * once at most and is a string; false for anything else, which `select` carries.
   */
  fill(slots: (string | undefined)[], headers: unknown): boolean {
    if (this.#names.length > slotCount || typeof headers !== "object" || headers === null) return false;
    for (let slot = 0; slot < slotCount; slot++) slots[slot] = undefined;
    if (isHeaders(headers)) return this.#fromHeaders(slots, headers);
    return !isIterable(headers) && this.#fromRecord(slots, headers as Record<string, unknown>);
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
      const slot = this.#slots.get(given) ?? this.#slots.get(given.toLowerCase());
      if (slot === undefined || !hasOwnProperty.call(headers, given)) continue; // V8 knows this call within for-in
      const value = headers[given];
      if (slot < 0 || typeof value !== "string" || slots[slot] !== undefined) return false;
      slots[slot] = value;
    }
    return true;
  }
}

/** Node loads its whole `fetch` when somebody merely names `Headers`, so first a look at the object itself. */
function isHeaders(value: object): value is Headers {
  return typeof (value as Headers).get === "function" && typeof Headers === "function" && value instanceof Headers;
}

const { hasOwnProperty } = Object.prototype;

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Iterable<unknown>)[Symbol.iterator] === "function";
}
