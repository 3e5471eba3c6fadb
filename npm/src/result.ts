import type { RawBody } from "./body.js";
import type { AnyEvent, Event } from "./event.js";
import type { ReceiverResponse } from "./response.js";

/** What became of a request, or of one event of it. */
export type Outcome =
  /** The handler ran, and the store knows. */
  | "handled"
  /** It was handled before. */
  | "duplicate"
  /** Another attempt is still at work. */
  | "in_progress"
  /** No handler takes its type. */
  | "unhandled"
  /** It was no event, and has got its answer. */
  | "challenge"
  /** It wasn't accepted: the fault is the sender's. */
  | "refused"
  /** A handler failed, or something else on this side. */
  | "failed"
  /** The store failed, so no handler ran. */
  | "store_unavailable";

/** What became of one event. */
export interface EventResult<E extends AnyEvent = Event> {
  readonly outcome: Outcome;
  readonly event: E;
  readonly type: string | null;
  /** Its idempotency key; null if it has none. */
  readonly key: string | null;
  /** The code of what went wrong; null if nothing did. */
  readonly code: string | null;
  /** Why. */
  readonly error: unknown;
}

/** What became of a request. Of a body with several events, the fields are of the one that decided the response. */
export interface Result<E extends AnyEvent = Event> {
  readonly outcome: Outcome;
  /** Of the response. */
  readonly status: number;
  /** The code of what went wrong; null if nothing did. */
  readonly code: string | null;
  /** null if it wasn't verified. */
  readonly event: E | null;
  /** The platform's id; null if the verifier says none. */
  readonly provider: string | null;
  readonly type: string | null;
  /** The event's idempotency key; null if it has none. */
  readonly key: string | null;
  /** Which of the secrets matched. */
  readonly secretIndex: number | null;
  /** Which attempt of the platform's this is, where it says so; unsigned. */
  readonly attempt: number | null;
  readonly durationMs: number;
  /** The raw body, where it was read and its events weren't all handled; otherwise null. */
  readonly body: RawBody | null;
  /** Why it was refused, or failed; null if it wasn't. */
  readonly error: unknown;
  /** Each event of the body, in order. */
  readonly events: readonly EventResult<E>[];
}

/** @internal How a request ended, or one event of it, and the response. */
export interface Ended {
  readonly outcome: Outcome;
  readonly response: ReceiverResponse;
  readonly code: string | null;
  readonly error: unknown;
}

/** @internal How an event ended. */
export interface EventEnded<E extends AnyEvent = Event> extends Ended {
  readonly event: E;
  readonly key: string | null;
}

/** @internal */
export function ended(outcome: Outcome, response: ReceiverResponse, code: string | null = null, error: unknown = null): Ended {
  return { outcome, response, code, error };
}

/**
 * @internal The event whose response is the request's: the first that isn't done, because another attempt brings back all
 * of them; the first, where the responses are one and the same, or it answers; else one that was handled.
 */
export function decisive<E extends AnyEvent>(events: readonly EventEnded<E>[]): EventEnded<E> | undefined {
  const undone = events.find(({ response }) => response.status >= 300);
  return undone ?? events.find(({ outcome }) => outcome === "handled") ?? events.find(({ outcome }) => outcome === "unhandled") ?? events[0];
}

/** @internal What `onResult` is told. */
export function resultOf<E extends AnyEvent>(
  end: Ended & Partial<EventEnded<E>>,
  events: readonly EventEnded<E>[],
  provider: string | null,
  attempt: number | null,
  body: RawBody | undefined,
  durationMs: number,
): Result<E> {
  const { outcome, response, code, error, event = null, key = null } = end;
  const isFailure = !["handled", "duplicate", "unhandled", "challenge"].includes(outcome);
  return {
    outcome,
    status: response.status,
    code,
    event,
    provider: event?.provider ?? provider,
    type: event?.type ?? null,
    key,
    secretIndex: event?.secretIndex ?? null,
    attempt,
    durationMs,
    body: isFailure ? (body ?? null) : null,
    error,
    events: events.map((one) => ({ outcome: one.outcome, event: one.event, type: one.event?.type ?? null, key: one.key, code: one.code, error: one.error })),
  };
}
