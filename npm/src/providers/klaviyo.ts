// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Klaviyo's record, for `new Webhook(klaviyo, secret)` of `hookseal/base` with `hookseal/keys`. */
export const klaviyo: Provider & { readonly id: "klaviyo" } = {
  "id": "klaviyo",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Klaviyo-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{body}{timestamp}",
    "timestamp": {
      "header": "Klaviyo-Timestamp",
      "format": "http-date"
    }
  },
  "envelope": {
    "items": "data[]",
    "type": "topic",
    "data": "payload"
  }
};
