// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Outline's record, for `new Webhook(outline, secret)` of `hookseal/base`. */
export const outline: Provider & { readonly id: "outline" } = {
  "id": "outline",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Outline-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "s"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event",
    "id": "id",
    "timestamp": "createdAt",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "Outline's sender",
      "attempts": 1,
      "timeout": 5
    }
  ]
};
