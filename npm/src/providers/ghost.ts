// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Ghost's record, for `new Webhook(ghost, secret)` of `hookseal/base`. */
export const ghost: Provider & { readonly id: "ghost" } = {
  "id": "ghost",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Ghost-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "sha256"
    },
    "algorithm": "hmac-sha256",
    "template": "{body}{timestamp}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Ghost's sender",
      "attempts": 6,
      "timeout": 2
    }
  ]
};
