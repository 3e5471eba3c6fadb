// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Stream's record, for `new Webhook(getstream, secret)` of `hookseal/base` with `hookseal/keys`. */
export const getstream: Provider & { readonly id: "getstream" } = {
  "id": "getstream",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "decompress": "gzip"
  },
  "envelope": {
    "type": "type",
    "timestamp": "created_at"
  },
  "delivery_id": "X-Webhook-Id",
  "headers": [
    {
      "name": "X-Webhook-Id",
      "value": "delivery_id"
    }
  ]
};
