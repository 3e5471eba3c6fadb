// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dwolla's record, for `new Webhook(dwolla, secret)` of `hookseal/base`. */
export const dwolla: Provider & { readonly id: "dwolla" } = {
  "id": "dwolla",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Request-Signature-SHA-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "topic",
    "id": "id",
    "timestamp": "timestamp"
  },
  "retry_schedules": [
    {
      "source": "Dwolla's documentation",
      "attempts": 9,
      "delays": [
        900,
        2700,
        7200,
        10800,
        21600,
        43200,
        86400,
        86400
      ],
      "timeout": 10
    }
  ]
};
