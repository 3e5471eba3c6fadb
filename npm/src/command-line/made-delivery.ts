// Signed deliveries to send: the platform's documented sample, a plausible one, or a file's bytes.
import { randomUUID } from "node:crypto";
import { Webhook, type SigningOptions } from "hookseal";
import type { Arguments } from "./arguments.js";
import { headersOf } from "./given-delivery.js";
import { readBytes } from "./input.js";
import { webhookOptions } from "./options.js";
import { platformOf, type Platform } from "./platform.js";
import { secretsOf, type Secrets } from "./secrets.js";
import { withValues } from "./set-values.js";
import { UsageError } from "./usage-error.js";

/** A delivery that is signed, ready to be sent. */
export interface Made {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a delivery is to be made of. */
export interface Making {
  readonly platform: Platform;
  readonly secrets: Secrets;
  /** Of all deliveries: two samples of one webhook differ. */
  readonly webhook: Webhook;
  readonly type: string | undefined;
  readonly url: string;
}

/** What was typed of a delivery: its platform and type, with the secret. */
export async function making(given: Arguments, name: string, type: string | undefined, url: string): Promise<Making> {
  const platform = platformOf(name);
  const named = type ?? firstType(given, platform);
  return withSecrets(await secretsOf(given, platform), given, { platform, type: named, url });
}

export function withSecrets(secrets: Secrets, given: Arguments, what: Pick<Making, "platform" | "type" | "url">): Making {
  return { ...what, secrets, webhook: new Webhook(what.platform.record, secrets, webhookOptions(given)) };
}

function firstType(given: Arguments, { id, record }: Platform): string | undefined {
  const types = Object.keys(record.events ?? {});
  const first = Object.entries(record.events ?? {}).find(([, event]) => event?.sample !== undefined)?.[0];
  if (first !== undefined && !given.has("body")) return first;
  if (!record.envelope?.type || given.has("body")) return undefined;
  const { name, usage } = given.verb;
  throw new UsageError(`say which type of event: ${usage[0]!.replace("<platform>", id).replace("<type>", types[0] ?? "<type>").replace(/[[\]]/g, "")}. hookseal ${name} --help has examples`);
}

/** One event: each call of `sign` signs it again. */
export class Outgoing {
  private readonly id: string;
  private readonly deliveryId: string | undefined;
  private readonly draft: Draft;

  constructor(
    private readonly given: Arguments,
    private readonly made: Making,
  ) {
    this.id = given.text("id") ?? randomUUID();
    this.deliveryId = given.text("delivery-id");
    const headers = Object.fromEntries(headersOf(given));
    const { body, ...rest } = this.unsigned({ url: made.url, headers });
    this.draft = { body: withValues(given, body, this.isMadeUp()), ...rest };
  }

  /** The delivery, signed now. */
  sign(now: Date | undefined = this.given.time("now")): Made {
    const { type, url } = this.made;
    const signed = this.made.webhook.signDelivery(this.draft.body, { ...this.signing(this.draft, now), ...(type !== undefined && { type }) });
    const headers = { "Content-Type": "application/json", ...withoutCase(signed.headers, "Content-Type") };
    return { url: signed.url ?? url, headers, body: Buffer.from(signed.body) };
  }

  private signing({ url, headers }: Omit<Draft, "body">, now: Date | undefined): SigningOptions {
    const { id, deliveryId } = this;
    return { url, method: "POST", id, headers, ...(now && { now }), ...(deliveryId !== undefined && { deliveryId }) };
  }

  /** Of a body that was made up, nobody knows which fields it has. */
  private isMadeUp(): boolean {
    const { platform, type = "" } = this.made;
    return !this.given.has("body") && platform.record.events?.[type]?.sample === undefined;
  }

  private unsigned(sent: Omit<Draft, "body">): Draft {
    const file = this.given.text("body");
    if (file !== undefined) return { ...sent, body: readBytes(file) };
    const { draft } = this.made.webhook.sample(this.made.type ?? "", this.signing(sent, this.given.time("now")));
    return { body: draft.body, url: draft.url ?? sent.url, headers: { ...sent.headers, ...draft.headers } };
  }
}

/** What is signed. */
interface Draft {
  readonly body: string | Uint8Array;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers, with the given spelling of one of them. */
function withoutCase(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([one, value]) => [one.toLowerCase() === name.toLowerCase() ? name : one, value]));
}
