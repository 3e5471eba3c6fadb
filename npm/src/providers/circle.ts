// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Circle's record, for `new Webhook(circle, secret)` of `hookseal/base` with `hookseal/keys`. */
export const circle: Provider & { readonly id: "circle" } = {
  "id": "circle",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Circle-Signature",
      "encoding": "base64"
    },
    "algorithm": "ecdsa-p256-sha256",
    "key": {
      "decode": "pem",
      "by": "header:X-Circle-Key-Id"
    }
  },
  "envelope": {
    "type": "notificationType",
    "id": "notificationId",
    "timestamp": "timestamp",
    "data": "notification"
  },
  "retry_schedules": [
    {
      "source": "“Webhook retries” in Circle's documentation of its Payments Network",
      "attempts": 12,
      "delays": [
        1,
        10,
        30,
        60,
        900,
        3600,
        10800,
        18000,
        21600,
        36000,
        39600
      ]
    }
  ]
};
