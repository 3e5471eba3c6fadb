import type { RawBody } from "./body.js";
import { builtInRecord } from "./built-in-record.js";
import { explained, type Explanation } from "./explanation.js";
import type { DeliveryHeaders } from "./headers.js";
import { hasPlatforms } from "./known-platforms.js";
import { settings } from "./options.js";
import type { ReceivedOptions } from "./received-at.js";
import { flattened, givenSecrets, type KeySet, type Secret } from "./secrets.js";
import { recordText, type ProviderRecord } from "./webhook.js";

export type { Explanation, Finding, Step } from "./explanation.js";

/**
 * Why a delivery doesn't verify, where perhaps no `Webhook` can be made: the secret is blank, or the key damaged. Its
 * verdict is then the code of that error.
 *
 * @param provider A built-in provider's id, or a provider as data.
 * @param secret What `Webhook` takes; one that isn't there, `undefined` or `null`, is explained, too.
 * @throws {WebhookConfigError} `unknown_provider`, `invalid_option` for a record that can't be read
 */
export function explain<P extends string>(
  provider: P | ProviderRecord<P>,
  secret: Secret | KeySet | readonly (Secret | KeySet)[] | undefined | null,
  body: RawBody,
  headers: DeliveryHeaders,
  received?: ReceivedOptions,
): Explanation {
  const record = recordText(typeof provider === "string" && hasPlatforms() ? builtInRecord(provider) : provider);
  const [secrets, lengths] = flattened(secret === undefined || secret === null ? [] : givenSecrets(secret));
  return explained({ record, secrets, lengths, settings: settings(undefined) }, body, headers, received);
}
