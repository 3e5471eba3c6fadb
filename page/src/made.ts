// Deliveries that the page makes: the platforms' samples, and forgeries of them.
import type { Outgoing } from "./delivery.js";
import { provider, signedDelivery, Webhook, whole, WebhookConfigError } from "./hookseal.js";

export const FORGERIES = {
  none: "As the platform sends it",
  body: "With one space more in the body",
  secret: "Signed with another secret",
  timestamp: "Signed long ago",
  signature: "Without its signature",
} as const;

export interface Wanted {
  readonly platform: string;
  readonly type: string;
  readonly secret: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly url: string;
  readonly forgery: keyof typeof FORGERIES;
}

/** The event types that are documented, or one to test with where events have a type. */
export function typesOf(platform: string): string[] {
  const { events = {}, envelope } = provider(platform);
  const documented = new Set([...Object.keys(events), ...(envelope?.types ?? [])]);
  return documented.size > 0 ? [...documented] : envelope?.type !== undefined ? ["test"] : [];
}

export async function made(wanted: Wanted): Promise<Outgoing> {
  const { platform, type, secret, settings, url, forgery } = wanted;
  const signing = forgery === "secret" ? await testSecret(platform) : secret;
  if (signing === undefined) throw new Error("There is no other key at hand to sign with.");
  const webhook = await webhookOf(platform, signing, settings);
  const tolerance = provider(platform).scheme.timestamp?.tolerance_s ?? 0;
  const now = new Date(Date.now() - (forgery === "timestamp" ? (tolerance + 3600) * 1000 : 0));
  const { events, envelope } = provider(platform);
  const isDocumented = events?.[type]?.sample !== undefined;
  // What makes one up is in the module of the whole core.
  if (!isDocumented) await whole();
  const content = isDocumented ? {} : envelope?.format === "text" ? { body: "a test delivery" } : { payload: {} };
  const delivery = signedDelivery(webhook, type, { url, now, ...content });
  const text = forgery === "body" ? `${delivery.body.slice(0, 1)} ${delivery.body.slice(1)}` : delivery.body;
  const names = [provider(platform).scheme.signature.header ?? []].flat().map((name) => name.toLowerCase());
  const headers = Object.entries(delivery.headers).filter(([name]) => forgery !== "signature" || !names.includes(name.toLowerCase()));
  return { method: "POST", url: delivery.url, headers, body: new TextEncoder().encode(text) };
}

/** Headers with which a body would be accepted, in place of those of the same names. */
export async function signed({ body, headers, url, method }: Outgoing, platform: string, secret: string, settings: Readonly<Record<string, string>>): Promise<Outgoing> {
  const webhook = await webhookOf(platform, secret, settings);
  const type = provider(platform).envelope?.type;
  const inHeader = typeof type === "string" && type.startsWith("header:") ? headers.find(([name]) => name.toLowerCase() === type.slice(7).toLowerCase())?.[1] : undefined;
  const delivery = webhook.signDelivery(body, { url, method, id: crypto.randomUUID(), ...(inHeader !== undefined && { type: inHeader }) });
  const anew = new Set(Object.keys(delivery.headers).map((name) => name.toLowerCase()));
  const signedBody = typeof delivery.body === "string" ? new TextEncoder().encode(delivery.body) : body;
  return { method, url: delivery.url ?? url, headers: [...headers.filter(([name]) => !anew.has(name.toLowerCase())), ...Object.entries(delivery.headers)], body: signedBody };
}

async function webhookOf(platform: string, secret: string, settings: Readonly<Record<string, string>>): Promise<Webhook> {
  try {
    return new Webhook(platform, secret, { settings });
  } catch (error) {
    if (!(error instanceof WebhookConfigError)) throw error;
  }
  await whole();
  return new Webhook(platform, secret, { settings });
}

/** A new secret in the form that the platform takes; undefined where that is a key. */
export async function testSecret(platform: string): Promise<string | undefined> {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const base64 = btoa(String.fromCharCode(...random));
  await whole();
  return [hex, base64, `whsec_${base64}`].find((secret) => {
    try {
      new Webhook(platform, secret, { settings: sampleSettings(platform) });
      return true;
    } catch {
      return false;
    }
  });
}

/** A value for each setting, to try a secret with. */
function sampleSettings(platform: string): Record<string, string> {
  return Object.fromEntries(Object.entries(provider(platform).settings ?? {}).flatMap(([name, setting]) => (setting.default === undefined ? [[name, "x"]] : [])));
}
