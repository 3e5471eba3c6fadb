import { unknownProvider } from "./core.js";
import { invalidOption } from "./option-checks.js";
import type { WebhookOptions } from "./options.js";
import type { Provider } from "./provider.js";
import { events, knownHeaders, records } from "./providers.js";
import { typeName } from "./type-name.js";
import { others } from "./explanation.js";
import { RecordText, Webhook as BaseWebhook, type KeySet, type ProviderRecord, type Secret } from "./webhook.js";

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
    offerBuiltIn();
    const record: unknown = typeof provider === "string" ? recordText(provider) : provider;
    super(record as ProviderRecord<P>, secret, options);
  }
}

/** @internal Tells what explains deliveries of all platforms: the entries that have them call it. */
export function offerBuiltIn(): void {
  Object.assign(others, { headers: knownHeaders, records, record: recordText });
}

/** The ids of the built-in providers. */
export function providers(): string[] {
  return Array.from(records.matchAll(/^\{"id":"([^"]*)"/gm), ([, id]) => id!);
}

/**
 * A built-in provider's record, as data: a copy, to build one of your own on.
 *
 * @throws {WebhookConfigError} `unknown_provider`
 */
export function provider(id: string): Provider {
  if (typeof id !== "string") throw invalidOption("provider", "an id", typeName(id));
  return JSON.parse(recordText(id).whole) as Provider;
}

function recordText(id: string): RecordText {
  const record = lineOf(records, id);
  if (record === undefined) throw unknownProvider(id, providers());
  return new RecordText(record, lineOf(events, id));
}

/** The line of that id: each begins with it. */
function lineOf(lines: string, id: string): string | undefined {
  const start = `{"id":${JSON.stringify(id)},`;
  const at = lines.startsWith(start) ? 0 : lines.indexOf(`\n${start}`) + 1;
  return at > 0 || lines.startsWith(start) ? lines.slice(at, lines.indexOf("\n", at)) : undefined;
}
