// The deliveries that the page shows: the newest, within two limits.
import type { Explanation } from "hookseal";
import type { Delivery } from "./delivery.js";
import type { Answer } from "./request.js";

/** A delivery, and what became of it. */
export interface Shown {
  readonly delivery: Delivery;
  /** Undefined for a body over the limit, of which nothing is kept. */
  readonly size: number | undefined;
  readonly verdict: string;
  readonly provider: string | null;
  readonly type: string | null;
  readonly message: string | null;
  readonly findings: Explanation["findings"];
  /** The app's. */
  readonly answer: Answer | undefined;
}

interface Kept {
  readonly number: number;
  readonly line: string;
  readonly body: Buffer;
}

export const LIMITS = { deliveries: 500, bytes: 64 * 1024 * 1024 };

export class KeptDeliveries {
  private readonly kept: Kept[] = [];
  private readonly watching = new Set<(line: string) => void>();
  private last = 0;
  private bytes = 0;

  constructor(private readonly limits = LIMITS) {}

  /** Adds one, and drops the oldest that there is no room for. */
  add(shown: Shown): void {
    const number = ++this.last;
    const one = { number, line: JSON.stringify({ delivery: summary(number, shown) }), body: shown.delivery.body };
    this.kept.push(one);
    this.bytes += sizeOf(one);
    this.tell(one.line);
    const before = this.kept.length;
    while (this.kept.length > this.limits.deliveries || this.bytes > this.limits.bytes) this.bytes -= sizeOf(this.kept.shift()!);
    if (this.kept.length < before) this.tell(this.droppedLine());
  }

  /** The body of one that is still there. */
  body(number: number): Buffer | undefined {
    return this.kept.find((one) => one.number === number)?.body;
  }

  /** Tells what there is, then what comes, as lines of JSON. Returns what ends it. */
  watch(tell: (line: string) => void): () => void {
    tell(this.droppedLine());
    for (const { line } of this.kept) tell(line);
    this.watching.add(tell);
    return () => this.watching.delete(tell);
  }

  private tell(line: string): void {
    for (const tell of this.watching) tell(line);
  }

  /** How many of the oldest aren't there any more. */
  private droppedLine(): string {
    return JSON.stringify({ dropped: (this.kept[0]?.number ?? this.last + 1) - 1 });
  }
}

function sizeOf({ line, body }: Kept): number {
  return line.length + body.length;
}

/** What the page lists; the body is fetched for itself. */
function summary(number: number, { delivery, size, answer, ...judged }: Shown): object {
  const { method, url, headers, received } = delivery;
  return { number, received, method, url, headers, bytes: size ?? null, ...judged, answer: answer ? answered(answer) : null };
}

/** How much of an answer's body is shown. */
const ANSWER = 16 * 1024;

/** An answer, as the page takes it. */
export function answered({ status, failure, milliseconds, headers, body }: Answer): object {
  return { status, failure: failure ?? null, milliseconds, headers, bytes: body.length, body_b64: body.subarray(0, ANSWER).toString("base64") };
}
