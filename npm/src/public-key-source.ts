import { KeySource, type KeySourceOptions } from "./key-source.js";
import { optionsOf } from "./option-checks.js";
import type { Provider } from "./provider.js";

/** What a source of public keys takes. Default of `url`: ThunderStack's documented address. */
export type PublicKeySourceOptions = KeySourceOptions;

const thunderstackUrl = "https://cloud-api.thunderstack.org/api/webhook-public-key";

/**
 * A `KeySource` of one public key: at `url`, as PEM text or as JSON that holds it.
 *
 * A signature is refused only under a key that was fetched since it came. Where that
 * can't be done now, the delivery gets a 503 instead.
 *
 * ```ts
 * const source = new PublicKeySource("thunderstack", { nodeId: "your-node-id" });
 * const event = await source.verify(rawBody, request.headers);
 * ```
 */
export class PublicKeySource<P extends string = "thunderstack"> extends KeySource<P> {
  /** @throws {WebhookConfigError} `unknown_provider`, `invalid_option` */
  constructor(provider: P | (Provider & { readonly id: P }) = "thunderstack" as P, options: PublicKeySourceOptions = {}) {
    const given: PublicKeySourceOptions = optionsOf(options);
    super(provider, { ...given, url: given.url ?? thunderstackUrl });
  }
}
