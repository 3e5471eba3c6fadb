// Signed deliveries to send: the platform's documented sample, one made of its envelope, or a file's bytes.
import { randomUUID } from "node:crypto";
import { Webhook, type SigningOptions } from "hookseal";
import { signedDelivery } from "hookseal/testing";
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
  private readonly body: string | Uint8Array;
  private readonly deliveryId: string | undefined;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly given: Arguments,
    private readonly made: Making,
  ) {
    this.id = given.text("id") ?? randomUUID();
    this.deliveryId = given.text("delivery-id");
    this.headers = Object.fromEntries(headersOf(given));
    this.body = withValues(given, this.unsignedBody(), this.isMadeUp());
  }

  /** The delivery, signed now. */
  sign(now: Date | undefined = this.given.time("now")): Made {
    const signed = this.made.webhook.signDelivery(this.body, { ...this.signing(now), ...this.typeInHeader(), method: "POST" });
    const headers = { "Content-Type": "application/json", ...withoutCase(signed.headers, "Content-Type") };
    return { url: signed.url ?? this.made.url, headers, body: Buffer.from(signed.body) };
  }

  private signing(now: Date | undefined): SigningOptions & { id: string } {
    const { deliveryId, headers } = this;
    return { url: this.made.url, id: this.id, headers, ...(now && { now }), ...(deliveryId !== undefined && { deliveryId }) };
  }

  private typeInHeader(): { type?: string } {
    const inHeader = this.made.platform.record.envelope?.type?.startsWith("header:");
    return inHeader && this.made.type !== undefined ? { type: this.made.type } : {};
  }

  private isDocumented(): boolean {
    const { platform, type } = this.made;
    return type !== undefined && platform.record.events?.[type]?.sample !== undefined;
  }

  /** Of a body that was made up, nobody knows which fields it has. */
  private isMadeUp(): boolean {
    return !this.given.has("body") && !this.isDocumented();
  }

  private unsignedBody(): string | Uint8Array {
    const { platform, type } = this.made;
    const file = this.given.text("body");
    if (file !== undefined) return readBytes(file);
    // A type that can't come is refused in the core's words.
    if (type !== undefined && (this.isDocumented() || platform.record.events_closed)) return this.made.webhook.sample(type, this.signing(this.given.time("now"))).body;
    const { format = "json", id } = platform.record.envelope ?? {};
    // A token that is the body holds what it signs.
    if (!["json", "form", "ndjson"].includes(format) || platform.record.scheme.signature.body) throw new UsageError(`there is no sample of ${platform.id}. Type ${this.given.line} --body FILE`);
    // Without an id in the body, two deliveries would be one event.
    const payload = id === undefined ? { test: this.id } : {};
    const { deliveryId: _, ...signing } = this.signing(this.given.time("now"));
    return signedDelivery(this.made.webhook, type ?? "", { ...signing, payload }).body;
  }
}

/** Headers, with the given spelling of one of them. */
function withoutCase(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([one, value]) => [one.toLowerCase() === name.toLowerCase() ? name : one, value]));
}
