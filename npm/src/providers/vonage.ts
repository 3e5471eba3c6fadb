// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Vonage's record, for `new Webhook(vonage, secret)` of `hookseal/base` with `hookseal/keys`. */
export const vonage: Provider & { readonly id: "vonage" } = {
  "id": "vonage",
  "scheme": {
    "signature": {
      "header": "Authorization",
      "prefix": "Bearer "
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ],
    "claims": {
      "iss": "Vonage",
      "payload_hash": "{body|sha256|hex}"
    }
  },
  "event_key": [
    "claim:iat",
    "claim:payload_hash"
  ],
  "retry_span_s": 86400
};
