// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Agora Notifications's record, for `new Webhook(agora, secret)` of `hookseal/base` with `hookseal/keys`. */
export const agora: Provider & { readonly id: "agora" } = {
  "id": "agora",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Agora-Signature-V2",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "{json:productId}.{json:eventType}",
    "id": "noticeId",
    "timestamp": "notifyMs",
    "timestamp_format": "unix-ms",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "Agora's documentation",
      "attempts": 4,
      "timeout": 10
    }
  ]
};
