// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Revolut's record, for `new Webhook(revolut, secret)` of `hookseal/base`. */
export const revolut: Provider & { readonly id: "revolut" } = {
  "id": "revolut",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Revolut-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "v1.{timestamp}.{body}",
    "timestamp": {
      "header": "Revolut-Request-Timestamp",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Revolut's documentation",
      "attempts": 4,
      "delays": [
        600,
        600,
        600
      ]
    }
  ]
};
