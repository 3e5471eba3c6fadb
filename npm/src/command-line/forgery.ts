// Deliveries that a receiver has to refuse.
import { WebhookConfigError, WebhookVerificationError } from "hookseal";
import { shown, type Arguments } from "./arguments.js";
import { Outgoing, withSecrets, type Made, type Making } from "./made-delivery.js";
import type { Secrets } from "./secrets.js";
import { UsageError } from "./usage-error.js";

export const kinds = ["body", "signature", "secret", "timestamp", "replay"];

/** A forgery of that kind. */
export function forged(kind: string, given: Arguments, making: Making): Made {
  const made = forgery(kind, given, making);
  if (isAccepted(given, making, made)) throw new UsageError(`${making.platform.id} doesn't sign what --forge ${kind} changes: no receiver can tell`);
  return made;
}

/** The same, or undefined where a receiver can't tell it, or it can't be made. */
export function forgedIfTold(kind: string, given: Arguments, making: Making): Made | undefined {
  try {
    return forged(kind, given, making);
  } catch (error) {
    if (error instanceof UsageError || error instanceof WebhookConfigError) return undefined;
    throw error;
  }
}

function forgery(kind: string, given: Arguments, making: Making): Made {
  const outgoing = new Outgoing(given, making);
  switch (kind) {
    case "body":
      return withSpace(outgoing.sign());
    case "signature":
      return cut(outgoing.sign(), making);
    case "secret":
      return new Outgoing(given, withSecrets([another(making.secrets)], given, making)).sign();
    case "timestamp":
      return outgoing.sign(longAgo(given, making));
    default:
      throw new UsageError(`--forge takes one of ${kinds.join(", ")}, not ${shown(kind)}`);
  }
}

/** The same JSON in other bytes. */
function withSpace(made: Made): Made {
  return { ...made, body: Buffer.concat([made.body.subarray(0, 1), Buffer.from(" "), made.body.subarray(1)]) };
}

/** The names of the headers that the signature may stand in, in lower case. */
export function signatureHeaders({ platform }: Making): string[] {
  return [platform.record.scheme.signature.header ?? []].flat().map((name) => name.toLowerCase());
}

/** The signature's headers, each without its second half. */
function cut(made: Made, making: Making): Made {
  const names = signatureHeaders(making);
  const headers = Object.entries(made.headers).map(([name, value]) => [name, names.includes(name.toLowerCase()) ? value.slice(0, Math.ceil(value.length / 2)) : value]);
  return { ...made, headers: Object.fromEntries(headers) as Record<string, string> };
}

/** The first secret with one other character, which keeps its encoding. */
function another([secret]: Secrets): string {
  if (typeof secret !== "string") throw new UsageError("--forge secret changes a secret that is text");
  const at = secret.search(/[0-8a-eA-E](?=.{0,7}$)/);
  if (at < 0) return `${secret}0`;
  return secret.slice(0, at) + String.fromCharCode(secret.charCodeAt(at) + 1) + secret.slice(at + 1);
}

function longAgo(given: Arguments, { platform }: Making): Date {
  const tolerance = platform.record.scheme.timestamp?.tolerance_s ?? 0;
  return new Date(Number(given.time("now") ?? new Date()) - (tolerance + 3600) * 1000);
}

/** Whether a receiver with the same secret would take it. */
export function isAccepted(given: Arguments, { webhook }: Making, { headers, body, url }: Made): boolean {
  const now = given.time("now");
  try {
    webhook.verifySignature(body, headers, { url, method: "POST", ...(now && { now }) });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}
