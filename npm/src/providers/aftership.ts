// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** AfterShip's record, for `new Webhook(aftership, secret)` of `hookseal/base` with `hookseal/keys`. */
export const aftership: Provider & { readonly id: "aftership" } = {
  "id": "aftership",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "aftership-hmac-sha256",
        "as-signature-hmac-sha256"
      ],
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "id": "event_id",
    "timestamp": "ts",
    "timestamp_format": "unix",
    "data": "msg"
  },
  "retry_schedules": [
    {
      "source": "AfterShip's documentation",
      "attempts": 14,
      "delays": [
        30,
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
        122880
      ]
    }
  ]
};
