// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** FusionAuth (shared secret)'s record, for `new Webhook(fusionauthHmac, secret)` of `hookseal/base` with `hookseal/keys`. */
export const fusionauthHmac: Provider & { readonly id: "fusionauth-hmac" } = {
  "id": "fusionauth-hmac",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-FusionAuth-Signature-JWT"
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ],
    "claims": {
      "request_body_sha256": "{body|sha256|base64}"
    }
  },
  "envelope": {
    "type": "event.type",
    "id": "event.id",
    "timestamp": "event.createInstant",
    "timestamp_format": "unix-ms",
    "data": "event"
  }
};
