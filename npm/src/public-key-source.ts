import type { RawBody } from "./body.js";
import type { KeyUnavailableError } from "./errors.js";
import type { VerifiedSignature } from "./event.js";
import type { DeliveryHeaders } from "./headers.js";
import { heldDelivery } from "./held-delivery.js";
import { KeyRotation } from "./key-rotation.js";
import { functionOption, invalidOption } from "./option-checks.js";
import { ownProperties } from "./own.js";
import type { Provider } from "./provider.js";
import { fetchPublicKey, type Fetch } from "./public-key.js";
import { logError, report } from "./report.js";
import { typeName } from "./type-name.js";
import type { ReceivedOptions, Webhook, WebhookOptions } from "./webhook.js";

/** What a key source takes beside a `Webhook`'s own options. */
export interface PublicKeySourceOptions extends WebhookOptions {
  /**
   * Where the key is published, as PEM text or as JSON that holds it: https, or http on this
   * machine. Default: ThunderStack's documented address.
   */
  readonly url?: string;
  /** How many seconds a key is used before it is fetched again. Default: 3600. */
  readonly ttl?: number;
  /** How many seconds more it is used while it can't be fetched. Default: 86400, a day. */
  readonly maxStale?: number;
  /** How many seconds the key's server has to answer. Default: 5. */
  readonly timeout?: number;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch;
  /** Called with each fetch that failed while the key before goes on being used. Default: it is written to the console. */
  readonly onError?: (error: KeyUnavailableError) => unknown;
}

/**
 * Verifies as a `Webhook` does, by a public key that it fetches, keeps for a while,
 * and fetches again when a signature doesn't match, as after a rotation.
 *
 * A signature is refused only under a key that was fetched since it came. Where that
 * can't be done now, the delivery gets a 503 instead. However many come, the key's
 * server is asked three times at once at most, and three times a minute after that.
 *
 * ```ts
 * const source = new PublicKeySource("thunderstack", { nodeId: "your-node-id" });
 * const event = await source.verify(rawBody, request.headers);
 * ```
 */
export class PublicKeySource<P extends string = "thunderstack"> {
  readonly #keys: KeyRotation<P>;
  readonly #fetch: Fetch;
  readonly #onError: (error: KeyUnavailableError) => unknown;
  #pending: Promise<boolean> | undefined;

  /** @throws {WebhookConfigError} `unknown_provider`, `invalid_option` */
  constructor(provider: P | (Provider & { readonly id: P }) = "thunderstack" as P, options: PublicKeySourceOptions = {}) {
    if (typeof options !== "object" || options === null) throw invalidOption("options", "an object", typeName(options));
    const { url, ttl, maxStale, timeout, fetch, onError, ...webhookOptions } = ownProperties(options) as PublicKeySourceOptions;
    this.#keys = new KeyRotation<P>(provider, { url, ttl, maxStale, timeout }, webhookOptions);
    // Called without a receiver: Workers refuse a fetch that is another object's method.
    this.#fetch = fetch === undefined ? (input, init) => globalThis.fetch(input, init) : functionOption("fetch", fetch);
    this.#onError = onError === undefined ? logError : functionOption("onError", onError);
  }

  /** The provider's record, as data: a copy. */
  get record(): Provider {
    return this.#keys.record();
  }

  /**
   * As `Webhook.verify`.
   *
   * @throws {WebhookVerificationError} with a `code` and a `status` to respond with
   * @throws {KeyUnavailableError} `key_unavailable`, 503
   */
  verify(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<ReturnType<Webhook<P>["verify"]>> {
    const held = heldDelivery(body, headers);
    return this.#withKey((webhook) => webhook.verify(held.body, held.headers, received) as ReturnType<Webhook<P>["verify"]>);
  }

  /** As `Webhook.verifySignature`; throws what `verify` throws. */
  verifySignature(body: RawBody, headers: DeliveryHeaders, received?: ReceivedOptions): Promise<VerifiedSignature> {
    const held = heldDelivery(body, headers);
    return this.#withKey((webhook) => webhook.verifySignature(held.body, held.headers, received));
  }

  #withKey<T>(verify: (webhook: Webhook<P>) => T): Promise<T> {
    return this.#keys.withKey(verify, {
      isPending: () => this.#pending !== undefined,
      refresh: (until) => this.#refresh(until),
    });
  }

  /** Fetches the key, or waits for the fetch that is under way. Returns whether it brought a key in time. */
  async #refresh(until: number): Promise<boolean> {
    if (!this.#pending) {
      const number = this.#keys.begin();
      if (number === 0) return false;
      this.#pending = this.#load(number).finally(() => (this.#pending = undefined));
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), until - performance.now());
    });
    return Promise.race([this.#pending, late]).finally(() => clearTimeout(timer));
  }

  /** Returns whether the fetch brought a key. */
  async #load(number: number): Promise<boolean> {
    try {
      this.#keys.take(number, await fetchPublicKey(this.#keys.url, this.#fetch, this.#keys.timeout));
      return true;
    } catch (error) {
      const unavailable = this.#keys.fail(error);
      if (unavailable) await report(this.#onError, unavailable);
      return false;
    }
  }
}
