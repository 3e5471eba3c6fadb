// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Ably's record, for `new Webhook(ably, secret)` of `hookseal/base` with `hookseal/keys`. */
export const ably: Provider & { readonly id: "ably" } = {
  "id": "ably",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Ably-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "items[]",
    "type": "name",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "ably/docs: src/pages/docs/platform/integrations/webhooks/index.mdx",
      "attempts": 14,
      "delays": [
        1,
        2,
        3,
        4,
        6,
        8,
        11,
        16,
        23,
        32,
        45,
        60,
        60
      ]
    },
    {
      "source": "ably/docs: src/pages/docs/platform/integrations/webhooks/index.mdx",
      "attempts": 3,
      "delays": [
        4,
        20
      ]
    }
  ]
};
