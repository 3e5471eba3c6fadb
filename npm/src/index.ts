/**
 * Signs, verifies, parses and explains webhook deliveries.
 *
 * @module
 */
export { Webhook, provider, providers } from "./built-in.js";
export type { ProviderRecord, ReceivedOptions, SampleDelivery, Secret, SigningOptions, WebhookOptions } from "./webhook.js";
export { HooksealError, KeyUnavailableError, WebhookConfigError, WebhookVerificationError } from "./errors.js";
export type * from "./names.js";
export type { Event, EventWarning, VerifiedSignature } from "./event.js";
export type { RawBody } from "./body.js";
export type { DeliveryHeaders } from "./headers.js";
export type * from "./provider.js";
export type * from "./events.js";
export { MemoryStore } from "./stores/memory.js";
export type { MemoryStoreOptions } from "./stores/memory.js";
export type { Claim, IdempotencyStore, RetentionOptions } from "./idempotency.js";
export { PublicKeySource } from "./public-key-source.js";
export type { PublicKeySourceOptions } from "./public-key-source.js";
export type { Fetch } from "./public-key.js";
export type { EventOfType, Handler, ReceiverOptions, Verifier } from "./receiver.js";
