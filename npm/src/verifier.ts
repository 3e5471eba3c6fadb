import type { RawBody } from "./body.js";
import type { ChallengeAnswer, ChallengeRequest } from "./challenge.js";
import type { AnyEvent, Event, VerifiedSignature } from "./event.js";
import type { Explanation } from "./explanation.js";
import type { DeliveryHeaders } from "./headers.js";
import type { Provider } from "./provider.js";
import type { ReceivedOptions } from "./webhook.js";

/** What verifies the deliveries: a `Webhook`, a `PublicKeySource`, or your own. */
export interface Verifier<E extends AnyEvent = Event> {
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): E | Promise<E>;
  /** All events of a body, for platforms that send several in one. */
  verifyAll?(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): readonly E[] | Promise<readonly E[]>;
  /** Says the signed time, for schemes that sign one. */
  verifySignature?(
    body: RawBody,
    headers: DeliveryHeaders,
    received?: ReceivedOptions,
  ): VerifiedSignature<string | null> | Promise<VerifiedSignature<string | null>>;
  /** Answers what isn't an event: null if it isn't to be answered, and then `refused` is told why, if it is a challenge. */
  challenge?(request: ChallengeRequest, refused?: (error: unknown) => void): ChallengeAnswer | null | Promise<ChallengeAnswer | null>;
  /** Why a delivery doesn't verify, for receivers that are told to `explain`. */
  explain?(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Explanation;
  /** The provider's record: what it documents of sizes, times, retries and types. */
  readonly record?: Provider;
}

/**
 * Chooses the verifier of each request: one whose secret isn't there yet when this file is imported, or a tenant's. Return
 * the same object for the same tenant, rather than make it anew with each request.
 */
export type VerifierOfRequest<E extends AnyEvent = Event, Request = unknown> = { choose(request: Request): Verifier<E> | Promise<Verifier<E>> }["choose"];
