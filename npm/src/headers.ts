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

/** @internal The headers that the core looks at, and where each stands in a fast call. */
export class WantedHeaders {
  /** The names in lower case, their own and CGI's. */
  readonly spellings: ReadonlySet<string>;
  readonly #names: readonly string[];
  readonly #lengths: readonly boolean[];

  constructor(names: readonly string[]) {
    const cgi = names.map((name) => `http_${name.replaceAll("-", "_")}`);
    this.spellings = new Set([...names, ...cgi]);
    this.#names = names;
    const lengths: boolean[] = [];
    for (const name of this.spellings) lengths[name.length] = true;
    this.#lengths = lengths;
  }

  /**
   * The values in the order of the names, where each is there once at most and is
   * a string; undefined for anything else, which `select` carries.
   */
  slots(headers: unknown): (string | undefined)[] | undefined {
    if (this.#names.length > 4 || typeof headers !== "object" || headers === null) return undefined;
    if (typeof Headers === "function" && headers instanceof Headers) return this.#ofHeaders(headers);
    return isIterable(headers) ? undefined : this.#ofRecord(headers as Record<string, unknown>);
  }

  #ofHeaders(headers: Headers): (string | undefined)[] | undefined {
    const values = this.#names.map((name) => headers.get(name) ?? undefined);
    for (const name of this.spellings) if (name.startsWith("http_") && headers.has(name)) return undefined;
    return values;
  }

  #ofRecord(headers: Record<string, unknown>): (string | undefined)[] | undefined {
    const values: (string | undefined)[] = [];
    for (const given in headers) {
      if (!this.#lengths[given.length]) continue; // most headers are told apart by their length alone
      const name = given.toLowerCase();
      if (!this.spellings.has(name) || !Object.hasOwn(headers, given)) continue;
      const slot = this.#names.indexOf(name);
      const value = headers[given];
      if (slot < 0 || typeof value !== "string" || values[slot] !== undefined) return undefined;
      values[slot] = value;
    }
    return values;
  }
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Iterable<unknown>)[Symbol.iterator] === "function";
}
