// The verdict on a delivery: the page's own where it has a secret, else the command line's.
import { candidates } from "../../npm/src/command-line/candidates.js";
import type { Delivery } from "./delivery.js";
import { base, explain, platforms, provider, Webhook, WebhookConfigError, WebhookVerificationError, whole, type Explanation, type WebhookEvent } from "./hookseal.js";
import { secretOf, type Secret } from "./secrets.js";

export interface Judgement {
  /** `accepted`, a code, `challenge`, or `not_judged`. */
  readonly verdict: string;
  readonly platform: string | undefined;
  readonly type: string | null;
  readonly message: string | null;
  readonly findings: Explanation["findings"];
  readonly steps: Explanation["steps"];
  readonly events: readonly WebhookEvent[];
  /** Who judged: this page, or the command line with secrets of its own. */
  readonly by: "page" | "listener";
}

/** Up to here a refusal is explained unasked: it takes a moment for each 100 KB. */
export const EXPLAINED = 1_000_000;

/** The verdict under the secret that the page has: of that platform, or of the one that the headers name. */
export async function judge(delivery: Delivery, body: () => Promise<Uint8Array<ArrayBuffer>>, chosen?: string): Promise<Judgement> {
  const platform = chosen ?? delivery.provider;
  if (platform !== null) return judgeAs(platform, delivery, body);
  const ids = candidates(delivery.headers, await platforms());
  const withSecret = ids.filter((id) => secretOf(id));
  // Several platforms have the same headers: whose secret verifies is the one.
  for (const id of withSecret.length > 1 ? withSecret : []) {
    const judgement = await judgeAs(id, delivery, body);
    if (judgement.verdict === "accepted" || judgement.verdict === "challenge") return judgement;
  }
  return judgeAs(withSecret[0] ?? ids[0], delivery, body);
}

async function judgeAs(platform: string | undefined, delivery: Delivery, body: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Judgement> {
  const secret = platform === undefined ? undefined : secretOf(platform);
  if (platform === undefined || secret === undefined || delivery.bytes === null) return told(delivery, platform);
  await base();
  const bytes = await body();
  try {
    return await judged(delivery, bytes, platform, secret);
  } catch (error) {
    if (!(error instanceof WebhookConfigError)) throw error;
  }
  // The base can't do it: for a public key, or for want of a good one.
  await whole();
  try {
    return await judged(delivery, bytes, platform, secret);
  } catch (error) {
    if (!(error instanceof WebhookConfigError)) throw error;
    const { code, message } = error;
    const isOfSecret = code === "invalid_secret" || code === "invalid_key";
    const explained = isOfSecret ? explain(provider(platform), secret.text, bytes, pairs(delivery), received(delivery, secret)) : undefined;
    return { ...nothing, verdict: code, platform, message, findings: explained?.findings ?? [], steps: explained?.steps ?? [] };
  }
}

const nothing = { type: null, message: null, findings: [], steps: [], events: [], by: "page" } as const;

function told({ verdict, provider, type, message, findings }: Delivery, platform: string | undefined): Judgement {
  return { ...nothing, verdict, platform: provider ?? platform, type, message, findings, by: "listener" };
}

async function judged(delivery: Delivery, body: Uint8Array, platform: string, secret: Secret): Promise<Judgement> {
  const webhook = new Webhook(platform, secret.text, { settings: secret.settings, maxBodyBytes: false });
  const [headers, at] = [pairs(delivery), received(delivery, secret)];
  try {
    if (webhook.challenge({ ...at, headers, body })) return { ...nothing, verdict: "challenge", platform };
    const events = webhook.record.envelope?.items ? webhook.verifyAll(body, headers, at) : [webhook.verify(body, headers, at)];
    const types = events.flatMap(({ type }) => type ?? []);
    return { ...nothing, verdict: "accepted", platform, type: types.length > 0 ? types.join(", ") : null, events };
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    const { code, message } = error;
    const explanation = body.length > EXPLAINED ? undefined : await explained(webhook, delivery, body, secret);
    return { ...nothing, verdict: code, platform, message, findings: explanation?.findings ?? [], steps: explanation?.steps ?? [] };
  }
}

async function explained(webhook: Webhook, delivery: Delivery, body: Uint8Array, secret: Secret): Promise<Explanation> {
  await whole();
  return webhook.explain(body, pairs(delivery), received(delivery, secret));
}

/** Why it is refused, however long that takes. */
export async function explanationOf(delivery: Delivery, body: Uint8Array, platform: string): Promise<Explanation | undefined> {
  const secret = secretOf(platform);
  if (!secret) return undefined;
  await whole();
  return explain(provider(platform), secret.text, body, pairs(delivery), received(delivery, secret));
}

function pairs({ headers }: Delivery): [string, string][] {
  return headers.map(([name, value]) => [name, value]);
}

/** As it was received: at that time, at the URL that the platform knows. */
function received({ url, method, received }: Delivery, secret: Secret): { url: string; method: string; now: Date } {
  return { url: secret.url || url, method, now: new Date(received) };
}
