// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** FusionAuth's record, for `new Webhook(fusionauth, secret)` of `hookseal/base` with `hookseal/keys`. */
export const fusionauth: Provider & { readonly id: "fusionauth" } = {
  "id": "fusionauth",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-FusionAuth-Signature-JWT"
    },
    "algorithm": "jwt",
    "algorithms": [
      "RS256",
      "ES256",
      "EdDSA"
    ],
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    },
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
