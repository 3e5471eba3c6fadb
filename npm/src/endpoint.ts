import { EventAge } from "./event-age.js";
import type { AnyEvent } from "./event.js";
import { neededRetention, retrySpans, type IdempotencyStore } from "./idempotency.js";
import { ownProperties } from "./own.js";
import type { Provider } from "./provider.js";
import type { ReceiverOptions } from "./receiver-options.js";
import { acknowledgement, duplicateResponse, receivedResponse, type ReceiverResponse } from "./response.js";
import type { Verifier } from "./verifier.js";

const defaultMaxBodyBytes = 5 * 1024 * 1024;
const longestLease = 60;
/** Of a store whose claims can't be renewed: longer than most handlers take. */
const unrenewedLease = 300;

/** @internal What a receiver knows of a verifier: what its record says, where the options say nothing else. */
export class Endpoint<E extends AnyEvent> {
  readonly verifier: Verifier<E>;
  readonly record: Partial<Provider>;
  readonly provider: string | null;
  readonly maxBodyBytes: number;
  /** The methods of the requests that may be challenges. */
  readonly challenged: readonly string[];
  readonly signsTime: boolean;
  readonly signsUrl: boolean;
  readonly sendsSeveral: boolean;
  /** Whether its events may have no key, because nothing tells two deliveries apart. */
  readonly isKeyless: boolean;
  /** What is answered to an event that was handled, or that nobody handles, and to one that was handled before. */
  readonly received: ReceiverResponse;
  readonly duplicate: ReceiverResponse;
  readonly age: EventAge;
  readonly lease: number;

  constructor(verifier: Verifier<E>, options: Pick<ReceiverOptions, "maxBodyBytes" | "maxAge" | "lease">, store: IdempotencyStore | undefined) {
    const record: Partial<Provider> = ownProperties(verifier.record ?? {});
    const scheme = ownProperties(record.scheme ?? {});
    this.verifier = verifier;
    this.record = record;
    this.provider = typeof record.id === "string" ? record.id : null;
    this.maxBodyBytes = options.maxBodyBytes ?? record.max_body ?? defaultMaxBodyBytes;
    this.challenged = verifier.challenge ? (record.challenges ?? []).map(({ when }) => (typeof when.method === "string" ? when.method : "POST")) : [];
    this.signsUrl = JSON.stringify(record.scheme ?? {}).includes("{url");
    this.signsTime = Boolean(scheme.timestamp && verifier.verifySignature);
    const { items } = { ...scheme, ...ownProperties(record.envelope ?? {}) };
    this.sendsSeveral = Boolean(items && verifier.verifyAll);
    const wanted = acknowledgement(record);
    this.received = wanted ?? receivedResponse();
    this.duplicate = wanted ?? duplicateResponse();
    this.isKeyless = record.event_key === "none";
    store?.retain?.(neededRetention(record));
    this.age = new EventAge(store, options.maxAge, record, this.signsTime);
    this.lease = options.lease ?? (store?.renew ? shortLease(record) : unrenewedLease);
  }
}

/**
 * How long a claim outlives a process that dies: half of the time for which the platform retries, so that one of its
 * attempts finds the event free.
 */
function shortLease(record: Partial<Provider>): number {
  return Math.min(longestLease, Math.max(1, Math.min(...retrySpans(record)) / 2));
}
