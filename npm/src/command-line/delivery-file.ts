// What people have of a delivery: a dump of HTTP, the output of `curl -v`, a HAR file, a delivery that was recorded.
import { shown } from "./arguments.js";
import { headerOf, type Delivery } from "./delivery.js";
import { textOf } from "./output.js";
import { UsageError } from "./usage-error.js";

/** A delivery whose body may stand elsewhere: curl doesn't show what it sent. */
export type Found = Omit<Delivery, "body"> & { readonly body: Buffer | undefined };

/** Reads a file of any of these kinds. `entry`: which of a HAR file, from 1. */
export function deliveryIn(bytes: Buffer, file: string, entry?: number): Found {
  if (bytes.length === 0) throw new UsageError(`${shown(file)} is empty`);
  if (/^\s*\{/.test(bytes.subarray(0, 100).toString("latin1"))) return fromJson(bytes, file, entry);
  if (/^[*>] /.test(bytes.subarray(0, 2).toString("latin1"))) return fromCurl(bytes.toString("latin1"), file);
  return fromHttp(bytes, file);
}

/** One `Name: value` a line. */
export function headerIn(line: string): [string, string] | undefined {
  const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
  return name === undefined ? undefined : [name, value ?? ""];
}

/** A request as it is on the wire, with or without its first line. Lines may end in LF alone, as editors leave them. */
function fromHttp(bytes: Buffer, file: string): Found {
  const lines: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const line = bytes.toString("latin1", at, end < 0 ? bytes.length : end).replace(/\r$/, "");
    at = end < 0 ? bytes.length : end + 1;
    if (line === "") break;
    lines.push(line);
  }
  const found = head(lines, file);
  return { ...found, body: wholeBody(bytes.subarray(at), found.headers) };
}

function fromCurl(text: string, file: string): Found {
  const sent = text.split(/\r?\n/).filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  // After a redirect there are several requests; the last is what arrived.
  const first = sent.findLastIndex((line) => requestLine.test(line));
  if (first < 0) throw new UsageError(`${shown(file)} has no line "> POST …": it isn't what curl -v prints`);
  const request = sent.slice(first);
  const end = request.indexOf("");
  return { ...head(end < 0 ? request : request.slice(0, end), file), body: undefined };
}

const requestLine = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/;

function head(lines: readonly string[], file: string): Omit<Found, "body"> {
  if (/^HTTP\/[\d.]+ \d/.test(lines[0] ?? "")) throw new UsageError(`${shown(file)} is a response. A delivery is the request`);
  const [, method, target] = requestLine.exec(lines[0] ?? "") ?? [];
  const headers = lines.slice(method === undefined ? 0 : 1).map((line, index) => {
    const header = headerIn(line);
    if (!header) throw new UsageError(`line ${index + (method === undefined ? 1 : 2)} of ${shown(file)} is no header. A dump has headers, an empty line, and the body`);
    return header;
  });
  const host = headerOf(headers, "host");
  const url = target?.includes("://") ? target : target !== undefined && host !== undefined ? `https://${host}${target}` : undefined;
  return { method: method ?? "POST", url, headers };
}

/** What follows the headers, without what an editor or a dump has added to it. */
function wholeBody(rest: Buffer, headers: Delivery["headers"]): Buffer {
  const length = headerOf(headers, "content-length");
  if (length !== undefined && /^\d{1,12}$/.test(length)) return rest.subarray(0, Number(length));
  if (headerOf(headers, "transfer-encoding")?.toLowerCase() === "chunked") return fromChunks(rest) ?? rest;
  return rest;
}

/** Undefined if it isn't in chunks: most programs that dump a request have put them together. */
function fromChunks(rest: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = rest.indexOf("\r\n", at);
    const size = end < 0 ? undefined : /^([0-9A-Fa-f]{1,8})(?:;.*)?$/.exec(rest.toString("latin1", at, end))?.[1];
    if (size === undefined) return undefined;
    const start = end + 2;
    at = start + parseInt(size, 16) + 2;
    if (size.match(/^0+$/)) return Buffer.concat(chunks);
    if (at > rest.length) return undefined;
    chunks.push(rest.subarray(start, at - 2));
  }
}

interface Recorded {
  readonly method?: unknown;
  readonly url?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly body_b64?: unknown;
  readonly received?: unknown;
}

interface HarEntry {
  readonly startedDateTime?: unknown;
  readonly request?: { readonly method?: unknown; readonly url?: unknown; readonly headers?: unknown; readonly postData?: { readonly text?: unknown; readonly encoding?: unknown } };
}

function fromJson(bytes: Buffer, file: string, entry: number | undefined): Found {
  let json: { log?: { entries?: unknown }; request?: unknown } & Recorded;
  try {
    json = JSON.parse(textOf(bytes) ?? "") as typeof json;
  } catch {
    throw new UsageError(`${shown(file)} begins as JSON, and isn't JSON`);
  }
  if (Array.isArray(json.log?.entries)) return fromHar(json.log.entries as HarEntry[], file, entry);
  if (typeof json.request === "object") return fromEntry(json as HarEntry, file);
  const { method, url, received } = json;
  const headers = headerPairs(json.headers);
  if (!headers) throw new UsageError(`${shown(file)} has no headers. Give a body by --body, and headers by --header`);
  const body = typeof json.body_b64 === "string" ? Buffer.from(json.body_b64, "base64") : typeof json.body === "string" ? Buffer.from(json.body) : undefined;
  return { method: text(method) ?? "POST", url: text(url), headers, body, ...timed(received) };
}

function fromHar(entries: readonly HarEntry[], file: string, entry: number | undefined): Found {
  const found = entry === undefined ? entries.find(({ request }) => request?.postData) : entries[entry - 1];
  if (!found) throw new UsageError(entry === undefined ? `no request of ${shown(file)} has a body` : `${shown(file)} has ${entries.length} requests, and no number ${entry}`);
  return fromEntry(found, file);
}

function fromEntry({ request, startedDateTime }: HarEntry, file: string): Found {
  const headers = headerPairs(request?.headers);
  if (!headers) throw new UsageError(`the request in ${shown(file)} has no headers`);
  const { text: content, encoding } = request?.postData ?? {};
  const body = Buffer.from(text(content) ?? "", encoding === "base64" ? "base64" : "utf8");
  // HTTP/2 has names of its own for the first line.
  const real = headers.filter(([name]) => !name.startsWith(":"));
  return { method: text(request?.method) ?? "POST", url: text(request?.url), headers: real, body, ...timed(startedDateTime) };
}

/** Headers as pairs, as `{ name, value }`, or as an object. */
function headerPairs(value: unknown): [string, string][] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const list: unknown[] = Array.isArray(value) ? value : Object.entries(value);
  const pairs = list.map((item): unknown[] => (Array.isArray(item) ? item : [(item as { name?: unknown } | null)?.name, (item as { value?: unknown } | null)?.value]));
  return pairs.every(([name, value]) => typeof name === "string" && typeof value === "string") ? pairs.map(([name, value]) => [name as string, value as string]) : undefined;
}

function timed(value: unknown): { received?: Date } {
  const time = typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(value) ? new Date(value) : undefined;
  return time && !Number.isNaN(Number(time)) ? { received: time } : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
