import type { RawBody } from "./body.js";
import type { DeliveryHeaders } from "./headers.js";

/** A request that may be a challenge: one that isn't an event, and wants an answer. */
export interface ChallengeRequest {
  /** Default: POST. */
  readonly method?: string | undefined;
  /** Whole, or its path and query. */
  readonly url?: string | undefined;
  readonly headers?: DeliveryHeaders | undefined;
  /** The raw body. Default: none. */
  readonly body?: RawBody | undefined;
  /** When it was received, for signed challenges. Default: now. */
  readonly now?: Date | undefined;
}

/** What to answer a challenge with. */
export interface ChallengeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The secret that the challenge delivered, for you to keep: only where `allowHandshake` is set. */
  readonly secret?: string;
}

/** @internal Called by the core. `headers` are names and values in turn. */
export function challengeAnswer(status: number, headers: readonly string[], body: string, secret: string | undefined): ChallengeAnswer {
  const named: [string, string][] = [];
  for (let at = 0; at < headers.length; at += 2) named.push([headers[at]!, headers[at + 1]!]);
  return { status, headers: Object.fromEntries(named), body, ...(secret !== undefined && { secret }) };
}
