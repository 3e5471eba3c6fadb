import type { RawBody } from "./body.js";
import { WebhookConfigError, WebhookVerificationError } from "./errors.js";
import type { VerifiedSignature } from "./event.js";
import type { DeliveryHeaders } from "./headers.js";
import { settings } from "./options.js";
import type { Provider } from "./provider.js";
import { fetchPublicKey, type Fetch } from "./public-key.js";
import { provider as builtInProvider, Webhook, type ReceivedOptions, type WebhookOptions } from "./webhook.js";

/** What a key source may be told, beside a `Webhook`'s own options. */
export interface PublicKeySourceOptions extends WebhookOptions {
  /** Where the key is: ThunderStack's documented address unless set. */
  readonly url?: string;
  /** How many seconds a key is used before it is fetched again: 3600 unless set. */
  readonly ttl?: number;
  /** How many seconds the key's server has to answer: 5 unless set. */
  readonly timeout?: number;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch;
}

/** There is no key yet, and none is to be had: `cause` says why. Receivers answer 503, and the provider tries again. */
export class KeyUnavailableError extends Error {
  override readonly name = "KeyUnavailableError";
  readonly code = "key_unavailable";
  readonly status = 503;

  constructor(message: string, cause: unknown) {
    super(message, { cause });
  }
}

// A forged delivery must not make this process hammer the key's server.
const minuteInMillis = 60_000;

/**
 * Verifies as a `Webhook` does, by a public key that it fetches, keeps for a while,
 * and fetches anew when a signature doesn't match, as after a rotation.
 *
 * ```ts
 * const source = new PublicKeySource("thunderstack", { nodeId: "your-node-id" });
 * const event = await source.verify(rawBody, request.headers);
 * ```
 */
export class PublicKeySource<P extends string = "thunderstack"> {
  readonly #provider: P | (Provider & { readonly id: P });
  readonly #webhookOptions: WebhookOptions;
  readonly #url: string;
  readonly #ttl: number;
  readonly #timeout: number;
  readonly #fetch: Fetch;
  #current: { readonly webhook: Webhook<P>; readonly key: string } | undefined;
  #refreshAt = 0;
  #rotationAt = 0;
  #pending: Promise<void> | undefined;

  /** @throws {WebhookConfigError} `unknown_provider`, `invalid_option` */
  constructor(provider?: P | (Provider & { readonly id: P }), options: PublicKeySourceOptions = {}) {
    const { url, ttl, timeout, fetch, ...webhookOptions } = options;
    settings(webhookOptions);
    this.#provider = provider ?? ("thunderstack" as P);
    this.#webhookOptions = webhookOptions;
    this.#url = keyUrl(url ?? "https://cloud-api.thunderstack.org/api/webhook-public-key");
    this.#ttl = seconds(ttl ?? 3600, "ttl");
    this.#timeout = seconds(timeout ?? 5, "timeout");
    // Called without a receiver: Workers refuse a fetch that is another object's method.
    this.#fetch = fetch ?? ((input, init) => globalThis.fetch(input, init));
    const record = typeof this.#provider === "string" ? builtInProvider(this.#provider) : this.#provider;
    // What a public address serves must never become a secret.
    if (record.scheme.key?.decode !== "pem") throw invalid("provider", "one that signs with a private key");
  }

  /**
   * As `Webhook.verify`.
   *
   * @throws {WebhookVerificationError} with a `code` and a `status` to answer with
   * @throws {KeyUnavailableError} `key_unavailable`, 503
   */
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<ReturnType<Webhook<P>["verify"]>> {
    return this.#withKey((webhook) => webhook.verify(body, headers, received) as ReturnType<Webhook<P>["verify"]>);
  }

  /** As `Webhook.verifySignature`; throws what `verify` throws. */
  verifySignature(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<VerifiedSignature> {
    return this.#withKey((webhook) => webhook.verifySignature(body, headers, received));
  }

  async #withKey<T>(verify: (webhook: Webhook<P>) => T): Promise<T> {
    if (Date.now() >= this.#refreshAt) await this.#refresh();
    const { webhook, key } = this.#current!;
    try {
      return verify(webhook);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError) || error.code !== "signature_mismatch") throw error;
      await this.#rotate(key);
      if (this.#current!.key === key) throw error;
      return verify(this.#current!.webhook);
    }
  }

  /** Fetches anew, unless another caller has since, or has within the last minute. */
  async #rotate(key: string): Promise<void> {
    if (this.#current!.key !== key) return;
    if (this.#pending === undefined) {
      if (Date.now() < this.#rotationAt) return;
      this.#rotationAt = Date.now() + minuteInMillis;
    }
    await this.#refresh();
  }

  /** All who ask at once wait for one fetch. */
  #refresh(): Promise<void> {
    this.#pending ??= this.#load().finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  async #load(): Promise<void> {
    try {
      const key = await fetchPublicKey(this.#url, this.#fetch, this.#timeout);
      // The core refuses what isn't an RSA key of 2048 bits at least.
      if (this.#current?.key !== key) this.#current = { webhook: new Webhook(this.#provider, key, this.#webhookOptions), key };
      this.#refreshAt = Date.now() + this.#ttl * 1000;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!this.#current) throw new KeyUnavailableError(`no public key from ${this.#url}: ${why}`, error);
      // The last good key goes on being used; the server is asked again in a while.
      this.#refreshAt = Math.max(this.#refreshAt, Date.now() + Math.min(this.#ttl * 1000, minuteInMillis));
    }
  }
}

function keyUrl(url: unknown): string {
  const parsed = typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === "https:" || parsed?.protocol === "http:") return parsed.href;
  throw invalid("url", "an https URL");
}

function seconds(value: unknown, name: string): number {
  if (typeof value === "number" && value > 0 && Number.isFinite(value)) return value;
  throw invalid(name, "seconds, over 0");
}

function invalid(name: string, expected: string): WebhookConfigError {
  return new WebhookConfigError("invalid_option", `${name}: expected ${expected}`);
}
