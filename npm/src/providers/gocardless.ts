// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GoCardless's record, for `new Webhook(gocardless, secret)` of `hookseal/base` with `hookseal/keys`. */
export const gocardless: Provider & { readonly id: "gocardless" } = {
  "id": "gocardless",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "events[]",
    "type": "{json:resource_type}.{json:action}",
    "id": "id",
    "timestamp": "created_at"
  },
  "rejection_status": 498,
  "retry_schedules": [
    {
      "source": "GoCardless' support center",
      "attempts": 9,
      "timeout": 10
    }
  ]
};
