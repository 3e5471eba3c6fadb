import { builtInIds, builtInRecord } from "./built-in-record.js";
import { invalidOption } from "./option-checks.js";
import type { WebhookOptions } from "./options.js";
import type { Provider } from "./provider.js";
import { typeName } from "./type-name.js";
import { Webhook as BaseWebhook, type KeySet, type ProviderRecord, type Secret } from "./webhook.js";

/**
 * Verifies, parses and signs the deliveries of one endpoint. It holds prepared
 * keys: make it once and keep it.
 *
 * ```ts
 * const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET!);
 * const event = webhook.verify(rawBody, request.headers);
 * ```
 */
export class Webhook<P extends string = string> extends BaseWebhook<P> {
  /** @internal The build has two classes of this name in one file, and would give this one another. */
  static override readonly name = "Webhook";

  /**
   * @param provider A built-in provider's id, or a provider of your own as data.
   * @param secret The secret, or several with the newest first: all are tried, the first signs.
   * @throws {WebhookConfigError} `unknown_provider`, `invalid_secret`, `invalid_key`, `invalid_option`
   */
  constructor(provider: P | ProviderRecord<P>, secret: Secret | KeySet | readonly (Secret | KeySet)[], options?: WebhookOptions) {
    const record: unknown = typeof provider === "string" ? builtInRecord(provider) : provider;
    super(record as ProviderRecord<P>, secret, options);
  }
}

/** The ids of the built-in providers. */
export function providers(): string[] {
  return builtInIds();
}

/**
 * A built-in provider's record, as data: a copy, to build one of your own on.
 *
 * @throws {WebhookConfigError} `unknown_provider`
 */
export function provider(id: string): Provider {
  if (typeof id !== "string") throw invalidOption("provider", "an id", typeName(id));
  return JSON.parse(builtInRecord(id).whole) as Provider;
}
