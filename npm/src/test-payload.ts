import { invalidOption } from "./option-checks.js";
import type { Envelope } from "./provider.js";

/** @internal What an event says of itself. */
export interface TestEvent {
  readonly type: string;
  readonly id: string;
  readonly now: Date;
  readonly data: unknown;
}

/** @internal A body as the record says of its envelope, with other fields in place of the payload's. */
export function testBody(envelope: Envelope, { type, id, now, data }: TestEvent, payload: object): string {
  const fields: Fields = {};
  const values = { type, id, timestamp: timeOf(now, envelope.timestamp_format), data: data ?? {} };
  for (const [name, value] of Object.entries(values)) put(fields, envelope[name as keyof typeof values], value);
  Object.assign(fields, payload);
  if (envelope.format === "form") {
    return String(new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)])));
  }
  if (envelope.format !== undefined && envelope.format !== "json") {
    throw invalidOption("body", `the whole body, because the platform sends ${envelope.format}`, "nothing");
  }
  return JSON.stringify(fields);
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
