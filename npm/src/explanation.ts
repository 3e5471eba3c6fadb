import { plainBytes, rawBody, type RawBody } from "./body.js";
import { readHeaders, type DeliveryHeaders } from "./headers.js";
import { platforms } from "./known-platforms.js";
import { explaining } from "./modules.js";
import type { FindingCode } from "./names.js";
import type { Settings } from "./options.js";
import { receivedAt, type ReceivedOptions } from "./received-at.js";

/** What is probably wrong with a delivery. */
export interface Finding {
  /** The stable code, the same in every language. */
  readonly code: FindingCode;
  /** Whether it was proven: without it, the signature is right under your own secret. */
  readonly certain: boolean;
  /** What was found, for people. */
  readonly message: string;
  /** How to mend it: a sentence, or a line of code. */
  readonly fix: string;
}

/** A step of the pipeline. */
export interface Step {
  /** What the step is. */
  readonly name: string;
  /** What it looked for. */
  readonly expected: string;
  /** What it found. */
  readonly found: string;
  /** Whether it was passed; null if it wasn't reached. */
  readonly passed: boolean | null;
}

/** Why a delivery doesn't verify. */
export interface Explanation {
  /** `accepted`, or the code that `verify` gives, or the construction of the `Webhook`. */
  readonly verdict: string;
  /** What is probably wrong, most likely first. Empty where the signature is right. */
  readonly findings: readonly Finding[];
  /** The steps of the pipeline: what each looked for, and what it found. */
  readonly steps: readonly Step[];
}

/** @internal What a webhook is made of. */
export interface Given {
  /** Its record; `whole` is its text with the events. */
  readonly record: { readonly whole: string };
  readonly secrets: Uint8Array;
  readonly lengths: Int32Array;
  readonly settings: Settings;
}

/** @internal Why a delivery doesn't verify, by the module that has the code for it. */
export function explained(given: Given, body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Explanation {
  const at = receivedAt(received);
  const raw = attempt((refuse) => plainBytes(rawBody(body, refuse)));
  const flat = attempt((refuse) => readHeaders(headers, refuse));
  const { tolerance, strict, nodeIds, maxBodyBytes, settings } = given.settings;
  const { knownHeaders, records } = platforms();
  const module = explaining();
  const json = module.guarded(() => {
    try {
      return module.glue.explain(
        given.record.whole, given.secrets, given.lengths, tolerance, strict, nodeIds, maxBodyBytes, [...settings], knownHeaders, records,
        raw.read ?? new Uint8Array(), flat.read ?? [], at.now, at.url, at.method, flat.refused, raw.refused,
      );
    } finally {
      module.glue.wipeStack();
    }
  });
  return JSON.parse(json) as Explanation;
}

/** What was read or, in words, what was passed instead. */
function attempt<T>(read: (refuse: (found: string) => unknown) => T): { read?: T; refused?: string } {
  let refused: string | undefined;
  try {
    return { read: read((found) => new Error((refused = found))) };
  } catch (error) {
    if (refused === undefined) throw error;
    return { refused };
  }
}

