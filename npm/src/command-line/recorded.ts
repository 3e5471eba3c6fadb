// A delivery as a file, which `verify`, `explain` and `send --delivery` take.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shown } from "./arguments.js";
import type { Delivery } from "./delivery.js";
import { textOf } from "./output.js";
import { UsageError } from "./usage-error.js";

/** A delivery as JSON: its body as text, or in base64 if it is none. */
export function recorded({ method, url, headers, body, received }: Delivery): Record<string, unknown> {
  const text = textOf(body);
  return {
    ...(received && { received: received.toISOString() }),
    method,
    url: url ?? null,
    headers,
    ...(text === undefined ? { body_b64: body.toString("base64") } : { body: text }),
  };
}

/** Keeps deliveries in a folder. */
export class Recorder {
  private last: number;

  constructor(private readonly folder: string) {
    try {
      mkdirSync(folder, { recursive: true });
      const numbers = readdirSync(folder).map((name) => Number(/^(\d{1,9})-/.exec(name)?.[1] ?? 0));
      this.last = Math.max(0, ...numbers);
    } catch {
      throw new UsageError(`${shown(folder)} is no folder to record in`);
    }
  }

  /** Writes one, and returns the file's name: its number, and the verdict. */
  keep(delivery: Delivery, verdict: string): string {
    const name = `${String(++this.last).padStart(4, "0")}-${verdict}.json`;
    writeFileSync(join(this.folder, name), `${JSON.stringify(recorded(delivery), null, 2)}\n`, { flag: "wx", mode: 0o600 });
    return name;
  }
}
