// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Spree Commerce's record, for `new Webhook(spree, secret)` of `hookseal/base`. */
export const spree: Provider & { readonly id: "spree" } = {
  "id": "spree",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Spree-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "X-Spree-Webhook-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "name",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  },
  "headers": [
    {
      "name": "X-Spree-Webhook-Event",
      "value": "type"
    }
  ],
  "retry_schedules": [
    {
      "source": "Spree's documentation",
      "attempts": 6
    }
  ]
};
