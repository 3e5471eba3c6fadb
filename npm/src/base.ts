/**
 * `Webhook` without the built-in providers: a bundle has the records that it imports, from
 * `hookseal/providers`, and no other.
 *
 * @module
 */
export { Webhook } from "./webhook.js";
export type {
  ChallengeAnswer,
  ChallengeRequest,
  KeySet,
  ProviderRecord,
  ReceivedOptions,
  SampleDelivery,
  SampleOptions,
  Secret,
  SignedDelivery,
  SigningOptions,
  WebhookOptions,
} from "./webhook.js";
export { explain } from "./explain.js";
export type { Explanation, Finding, Step } from "./explanation.js";
export { HooksealError, WebhookConfigError, WebhookVerificationError } from "./errors.js";
export type * from "./names.js";
export { eventFrom } from "./event-from.js";
export type { Event, EventWarning, UnsignedField, VerifiedSignature } from "./event.js";
export type { RawBody } from "./body.js";
export type { DeliveryHeaders } from "./headers.js";
export type * from "./provider.js";
export type * from "./events.js";
