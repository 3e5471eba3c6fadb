import { invalidOption } from "./option-checks.js";
import type { Provider } from "./provider.js";

/** @internal What an event says of itself. */
export interface TestEvent {
  readonly type: string;
  readonly id: string;
  readonly now: Date;
  readonly data: unknown;
}

/** @internal A body as the record says of its envelope and of what is signed, with other fields in place of the payload's. */
export function testBody({ envelope = {}, scheme, event_key: key }: Provider, { type, id, now, data }: TestEvent, payload: object): string {
  const { format = "json" } = envelope;
  if (!["json", "form", "ndjson"].includes(format)) {
    throw invalidOption("body", `the whole body, because the platform sends ${format}`, "nothing");
  }
  const fields: Fields = {};
  const values = { type, id, timestamp: timeOf(now, envelope.timestamp_format), data: data ?? {} };
  for (const [name, value] of Object.entries(values)) put(fields, envelope[name as keyof typeof values], value);
  put(fields, scheme.timestamp?.json ?? scheme.timestamp?.form, timeOf(now, scheme.timestamp?.format));
  for (const place of Array.isArray(key) ? (key as string[]) : []) put(fields, place, id);
  for (const [, place] of (scheme.template ?? "").matchAll(/\{((?:json|form):[^}?|]+)/g)) put(fields, place, "test");
  // Signing fills it.
  put(fields, scheme.signature.json ?? scheme.signature.form, "");
  Object.assign(fields, payload);
  // Two deliveries are two events, though no field is the id's. A payload that was given is left as it is.
  if (Object.keys(payload).length === 0 && !JSON.stringify(fields).includes(id)) fields.test_id = id;
  if (format === "form") {
    return String(new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)])));
  }
  const json = JSON.stringify(envelope.items === undefined ? fields : listOf(envelope.items, fields));
  const [, name] = /^form:(.+)$/.exec(scheme.body ?? "") ?? []; // of which the JSON is a field
  return name === undefined ? json : String(new URLSearchParams({ [name]: json }));
}

/** A body with one item: `[]`, `events[]`, `items[].item`. */
function listOf(place: string, item: Fields): unknown {
  const [before = "", behind = ""] = place.split("[]");
  const within = (path: string, value: unknown): unknown => path.split(".").filter(Boolean).reduceRight((inner, name) => ({ [name]: inner }), value);
  return within(before, [within(behind, item)]);
}

type Fields = Record<string, unknown>;

/** Where the envelope has it, if that is a field of the body. */
function put(fields: Fields, place: string | undefined, value: unknown): void {
  const [, kind, path = ""] = /^(?:(\w+):)?(.*)$/.exec(place ?? "") ?? [];
  if (path === "" || /[[\]{}]/.test(path) || (kind !== undefined && kind !== "json" && kind !== "form")) return;
  const names = path.split(".");
  const last = names.pop()!;
  let inner = fields;
  for (const name of names) inner = (inner[name] ??= {}) as Fields;
  inner[last] ??= value;
}

function timeOf(now: Date, format: string | undefined): string | number {
  if (format === "unix") return Math.floor(now.getTime() / 1000);
  return format === "unix-ms" ? now.getTime() : now.toISOString();
}
