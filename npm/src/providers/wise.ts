// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Wise's record, for `new Webhook(wise, secret)` of `hookseal/base` with `hookseal/keys`. */
export const wise: Provider & { readonly id: "wise" } = {
  "id": "wise",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature-SHA256",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "key": {
      "decode": "pem"
    }
  },
  "envelope": {
    "type": "event_type",
    "timestamp": "sent_at",
    "data": "data"
  },
  "delivery_id": "X-Delivery-Id",
  "headers": [
    {
      "name": "X-Delivery-Id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "“Webhooks & Notifications” in Wise's documentation",
      "attempts": 26,
      "delays": [
        60,
        120,
        240,
        480,
        960,
        1920,
        3840,
        7680,
        15360,
        30720,
        61440,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400
      ]
    }
  ]
};
