/** A request's headers: a `Headers`, Node's `req.headers` or `req.rawHeaders`, a record, or pairs; in any case. */
export type DeliveryHeaders =
  | Headers
  | Iterable<readonly [string, string]>
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

/** @internal The names under which the wanted headers may come: their own, and CGI's. */
export function spellings(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, `http_${name.replaceAll("-", "_")}`]));
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Iterable<unknown>)[Symbol.iterator] === "function";
}
