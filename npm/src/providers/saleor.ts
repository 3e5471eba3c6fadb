// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Saleor's record, for `new Webhook(saleor, secret)` of `hookseal/base` with `hookseal/keys`. */
export const saleor: Provider & { readonly id: "saleor" } = {
  "id": "saleor",
  "scheme": {
    "signature": {
      "header": "Saleor-Signature"
    },
    "algorithm": "jws",
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    },
    "algorithms": [
      "RS256"
    ],
    "jws": {
      "detached": true,
      "b64": false,
      "payload": "{body}"
    }
  },
  "envelope": {
    "type": "header:Saleor-Event"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Saleor's documentation",
      "attempts": 6,
      "timeout": 20
    }
  ]
};
