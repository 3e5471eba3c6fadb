// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cashfree's record, for `new Webhook(cashfree, secret)` of `hookseal/base`. */
export const cashfree: Provider & { readonly id: "cashfree" } = {
  "id": "cashfree",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-webhook-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{body}",
    "timestamp": {
      "header": "x-webhook-timestamp",
      "format": "unix-ms",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "type",
    "timestamp": "event_time",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "“Reliability and Operations” in Cashfree's documentation",
      "attempts": 4,
      "delays": [
        120,
        600,
        1800
      ]
    }
  ]
};
