// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Fireblocks (webhooks v1)'s record, for `new Webhook(fireblocksV1, secret)` of `hookseal/base` with `hookseal/keys`. */
export const fireblocksV1: Provider & { readonly id: "fireblocks-v1" } = {
  "id": "fireblocks-v1",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Fireblocks-Signature",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha512",
    "key": {
      "decode": "pem"
    }
  },
  "envelope": {
    "type": "type",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "“Webhooks v1” in Fireblocks' documentation",
      "attempts": 10,
      "delays": [
        5,
        10,
        20,
        40,
        80,
        160,
        320,
        640,
        1280
      ]
    }
  ]
};
