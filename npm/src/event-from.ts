import { VerifiedEvent, type Event, type EventWarning } from "./event.js";
import { invalidOption } from "./option-checks.js";
import { ownProperties, readSafely } from "./own.js";
import { typeName } from "./type-name.js";

/**
 * The event that was written as JSON (`JSON.stringify(event)`, Python's `json.dumps(event.to_dict())`, Rust's
 * `serde_json::to_string(&event)`): for queues and databases.
 *
 * @param json The text, or what `JSON.parse` gives for it.
 * @throws {WebhookConfigError} `invalid_option`
 */
export function eventFrom(json: unknown): Event {
  return readSafely(() => eventIn(json), refuse);
}

const refuse = (found: string): Error => invalidOption("event", "an event as JSON", found);

function eventIn(json: unknown): Event {
  const fields = new Fields(parsed(json));
  const timestamp = fields.text("timestamp", true);
  const date = timestamp === null ? null : new Date(timestamp);
  if (date !== null && Number.isNaN(date.getTime())) throw invalidOption("event.timestamp", "an RFC 3339 time", "another string");
  const event = {
    provider: fields.text("provider")!,
    type: fields.text("type", true),
    id: fields.text("id", true),
    timestamp: date,
    recognized: fields.flag("recognized"),
    warnings: fields.list("warnings") as EventWarning[],
    deliveryId: fields.text("deliveryId", true),
    secretIndex: fields.index("secretIndex"),
  };
  const trust = { proof: fields.text("proof") as Event["proof"], unsigned: fields.list("unsigned") as unknown as Event["unsigned"] };
  return new VerifiedEvent(event, fields.value("data"), fields.value("payload"), trust, fields.text("idempotencyKey", true)) as Event;
}

function parsed(json: unknown): object {
  let value = json;
  try {
    if (typeof json === "string") value = JSON.parse(json);
  } catch {
    throw refuse("a string that isn't JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refuse(typeName(value));
  return value;
}

/** An event's fields by their names: `secretIndex`, or `secret_index` as the other languages write it. */
class Fields {
  readonly #own: Record<string, unknown>;

  constructor(event: object) {
    this.#own = ownProperties(event);
  }

  value(name: string): unknown {
    const own = this.#own;
    const written = name in own ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (!(written in own)) throw invalidOption(`event.${name}`, "a field of an event", "nothing");
    return own[written];
  }

  text(name: string, orNull = false): string | null {
    const value = this.value(name);
    // The event itself, not its JSON: a Date.
    const text = name === "timestamp" && value instanceof Date ? value.toJSON() : value;
    if (typeof text === "string" || (orNull && text === null)) return text;
    throw invalidOption(`event.${name}`, orNull ? "a string or null" : "a string", typeName(value));
  }

  flag(name: string): boolean {
    const value = this.value(name);
    if (typeof value === "boolean") return value;
    throw invalidOption(`event.${name}`, "true or false", typeName(value));
  }

  index(name: string): number {
    const value = this.value(name);
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
    throw invalidOption(`event.${name}`, "a whole number, 0 or more", typeName(value));
  }

  list(name: string): unknown[] {
    const value = this.value(name);
    if (Array.isArray(value)) return [...value];
    throw invalidOption(`event.${name}`, "an array", typeName(value));
  }
}
