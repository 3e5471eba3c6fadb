// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Sentry's record, for `new Webhook(sentry, secret)` of `hookseal/base` with `hookseal/keys`. */
export const sentry: Provider & { readonly id: "sentry" } = {
  "id": "sentry",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Sentry-Hook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "data": "data",
    "type": "{header:Sentry-Hook-Resource}.{json:action}"
  },
  "delivery_id": "Request-ID",
  "headers": [
    {
      "name": "Request-ID",
      "value": "delivery_id"
    }
  ]
};
