// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lago's record, for `new Webhook(lago, secret)` of `hookseal/base`. */
export const lago: Provider & { readonly id: "lago" } = {
  "id": "lago",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Lago-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "webhook_type"
  },
  "event_key": "none",
  "delivery_id": "X-Lago-Unique-Key",
  "headers": [
    {
      "name": "X-Lago-Unique-Key",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Lago's sender",
      "attempts": 3,
      "delays": [
        3,
        18
      ],
      "timeout": 30
    }
  ]
};
