// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** FastSpring's record, for `new Webhook(fastspring, secret)` of `hookseal/base` with `hookseal/keys`. */
export const fastspring: Provider & { readonly id: "fastspring" } = {
  "id": "fastspring",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-FS-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "events[]",
    "type": "type",
    "id": "id",
    "timestamp": "created",
    "timestamp_format": "unix-ms",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "FastSpring's documentation",
      "attempts": 13,
      "delays": [
        3600,
        7200,
        14400,
        21600,
        21600,
        21600,
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
