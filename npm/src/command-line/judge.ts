// The verdict on a delivery, and which platform it is of.
import { explain, Webhook, WebhookConfigError, WebhookVerificationError, type Event, type Explanation } from "hookseal";
import type { Arguments } from "./arguments.js";
import { candidates, isNamed } from "./candidates.js";
import type { Delivery } from "./delivery.js";
import { keySourceOf } from "./fetched-keys.js";
import { webhookOptions } from "./options.js";
import { allAbout, platformOf, type Platform } from "./platform.js";
import { secretsAtHand, secretsOf, withSecret, type Secrets } from "./secrets.js";
import { UsageError } from "./usage-error.js";

/** A platform, and the secrets to judge with. */
export interface Judge {
  readonly platform: Platform;
  readonly secrets: Secrets;
  /** With the keys that were fetched, or why the delivery says of none where they are. */
  readonly withKeys?: Webhook | WebhookVerificationError;
}

/** The platform that was named, or else the one that the headers name. */
export async function judgeFor(given: Arguments, delivery: Delivery): Promise<Judge> {
  const named = given.text("provider") ?? "auto";
  const platform = named === "auto" ? byHeaders(given, delivery) : platformOf(named);
  if (!platform) throw new UsageError(noSignature());
  const { body, headers, ...received } = toVerify(given, delivery);
  const source = keySourceOf(given, platform);
  if (!source) return { platform, secrets: await secretsOf(given, platform) };
  try {
    return { platform, secrets: [], withKeys: await source.webhookFor(body, headers, received) };
  } catch (error) {
    // It names an address that isn't the platform's, or none.
    if (error instanceof WebhookVerificationError) return { platform, secrets: [], withKeys: error };
    throw error;
  }
}

/**
 * Of the platforms whose headers are there, the one whose secret verifies; else one that has a secret; else the one that a header
 * names, or the only one; undefined if there is none.
 */
export function byHeaders(given: Arguments, delivery: Delivery): Platform | undefined {
  const ids = candidates(delivery.headers, allAbout());
  const verdicts = ids.map(platformOf).flatMap((platform) => {
    const secrets = secretsAtHand(given, platform);
    return secrets ? [{ platform, found: signatureVerdict(given, { platform, secrets }, delivery) }] : [];
  });
  // What is no secret of a platform's judges nothing.
  const judging = verdicts.find(({ found }) => found === "right") ?? verdicts.find(({ found }) => found === "wrong") ?? verdicts[0];
  if (judging) return judging.platform;
  if (ids.length > 1 && !isNamed(ids[0]!, delivery.headers)) {
    const some = ids.length > 8 ? `${ids.slice(0, 8).join(", ")} and ${ids.length - 8} more` : ids.join(", ");
    throw new UsageError(`its headers are those of ${some}. Say which it is: --provider ${ids[0]}`);
  }
  return ids.length > 0 ? platformOf(ids[0]!) : undefined;
}

/** What to type where no header names a platform. */
export function noSignature(): string {
  const named = withSecret().sort().slice(0, 3).join(" or ");
  return `no header of it is the signature of a platform. Say which it is: --provider ${named || "PLATFORM"}. hookseal providers lists them`;
}

function signatureVerdict(given: Arguments, { platform, secrets }: Judge, delivery: Delivery): "right" | "wrong" | "not judged" {
  try {
    const { body, headers, ...received } = toVerify(given, delivery);
    new Webhook(platform.record, secrets, webhookOptions(given)).verifySignature(body, headers, received);
    return "right";
  } catch (error) {
    if (error instanceof WebhookVerificationError) return "wrong";
    if (error instanceof WebhookConfigError) return "not judged";
    throw error;
  }
}

/** A delivery as `verify` takes it. */
function toVerify(given: Arguments, { body, headers, url, method, received }: Delivery) {
  const now = given.time("now") ?? received;
  return { body, headers, method, ...(url !== undefined && { url }), ...(now && { now }) };
}

/** The events of a delivery, or why it is refused. */
export function verdict(given: Arguments, { platform, secrets, withKeys }: Judge, delivery: Delivery): Event[] | WebhookVerificationError {
  if (withKeys instanceof WebhookVerificationError) return withKeys;
  const webhook = withKeys ?? new Webhook(platform.record, secrets, webhookOptions(given));
  const { body, headers, ...received } = toVerify(given, delivery);
  try {
    return platform.record.envelope?.items ? webhook.verifyAll(body, headers, received) : [webhook.verify(body, headers, received)];
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error;
    throw error;
  }
}

/** Why a delivery is refused, even where the secret is no secret. */
export function explanation(given: Arguments, { platform, secrets, withKeys }: Judge, delivery: Delivery): Explanation {
  if (withKeys instanceof WebhookVerificationError) {
    const { code, message } = withKeys;
    return { verdict: code, findings: [], steps: [{ name: "secret", expected: "an address of the platform's, where its keys are", found: message, passed: false }] };
  }
  const { body, headers, ...received } = toVerify(given, delivery);
  let webhook: Webhook;
  try {
    webhook = withKeys ?? new Webhook(platform.record, secrets, webhookOptions(given));
  } catch (error) {
    const isOfSecret = error instanceof WebhookConfigError && (error.code === "invalid_secret" || error.code === "invalid_key");
    if (!isOfSecret) throw error;
    return explain(platform.record, secrets, body, headers, received);
  }
  return webhook.explain(body, headers, received);
}
