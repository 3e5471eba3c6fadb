/**
 * Signs, verifies, parses and explains webhook deliveries.
 *
 * @module
 */
export { Webhook, provider, providers } from "./built-in.js";
// Its `Webhook` gives way to the one above.
export * from "./base.js";
export { KeyUnavailableError } from "./errors.js";
export { MemoryStore } from "./stores/memory.js";
export type { MemoryStoreOptions } from "./stores/memory.js";
export type { Claim, IdempotencyStore, RetentionOptions } from "./idempotency.js";
export { KeySource } from "./key-source.js";
export type { KeySourceOptions } from "./key-source.js";
export { PublicKeySource } from "./public-key-source.js";
export type { PublicKeySourceOptions } from "./public-key-source.js";
export type { Fetch } from "./public-key.js";
export type { EventOfType, Handler, ReceiverOptions, Verifier } from "./receiver.js";
