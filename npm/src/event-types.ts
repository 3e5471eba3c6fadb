import { invalidOption } from "./option-checks.js";
import { ownProperties } from "./own.js";
import type { Provider } from "./provider.js";

/** @internal Which events a handler is for: a type, `customer.*`, or a regular expression. */
export class TypePattern {
  readonly text: string;
  readonly isExact: boolean;
  readonly #matches: (type: string) => boolean;

  constructor(pattern: string | RegExp) {
    this.text = String(pattern);
    this.isExact = typeof pattern === "string" && !pattern.includes("*");
    if (typeof pattern !== "string") {
      // A copy, without the flags that make a search go on from the last one.
      const search = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
      this.#matches = (type) => search.test(type);
      return;
    }
    const prefix = pattern.slice(0, -1);
    if (!this.isExact && (prefix.includes("*") || !pattern.endsWith("*"))) throw invalidOption("on", "an event type, with a * at its end alone", pattern);
    this.#matches = this.isExact ? (type) => type === pattern : (type) => type.startsWith(prefix);
  }

  matches(type: string): boolean {
    return this.#matches(type);
  }
}

/**
 * @internal Whether an event of such a type can come, by the platform's record. Returns what to warn of where its list is
 * open.
 *
 * @throws {WebhookConfigError} `invalid_option` where its list is closed, or it sends no types
 */
export function checkType(pattern: TypePattern, record: Partial<Provider>): string | undefined {
  if (!record.scheme) return undefined; // a verifier of one's own, which says nothing of this
  const envelope = ownProperties(record.envelope ?? {});
  const platform = String(record.id);
  if (envelope.type === undefined) {
    throw invalidOption("on", `otherwise(), because ${platform} sends no event types (or ${undocumented})`, pattern.text);
  }
  const types = (envelope.types as readonly string[] | undefined) ?? Object.keys(record.events ?? {});
  if (types.length === 0 || types.some((type) => pattern.matches(type))) return undefined;
  const expected = `an event type of ${platform}`;
  const found = `${pattern.text}, to which ${nearest(pattern.text, types)} is nearest`;
  if (record.events_closed || envelope.types) throw invalidOption("on", `${expected} (or ${undocumented})`, found);
  return `on: expected ${expected}, as far as they are known, found ${found}`;
}

const undocumented = "{ undocumented: true }";

/** The type that is nearest to what was written. */
function nearest(written: string, types: readonly string[]): string {
  const distances = types.map((type) => distance(written, type));
  return types[distances.indexOf(Math.min(...distances))]!;
}

/** How many characters have to be added, left out or changed to make one of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      next.push(Math.min(row[to]! + Number(one[at] !== other[to]), row[to + 1]! + 1, next[to]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
