/** A request, as it came or is to be sent. */
export interface Delivery {
  readonly method: string;
  /** Undefined where what was read doesn't say it. */
  readonly url: string | undefined;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** When it was received, if that was kept. */
  readonly received?: Date;
}

/** The first value of a header. */
export function headerOf(headers: Delivery["headers"], name: string): string | undefined {
  return headers.find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
}
