// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Fireblocks (webhooks v2)'s record, for `new Webhook(fireblocksV2, secret)` of `hookseal/base` with `hookseal/keys`. */
export const fireblocksV2: Provider & { readonly id: "fireblocks-v2" } = {
  "id": "fireblocks-v2",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Fireblocks-Webhook-Signature"
    },
    "algorithm": "jws",
    "algorithms": [
      "RS512"
    ],
    "jws": {
      "detached": true,
      "payload": "{body}"
    },
    "key_source": {
      "kind": "jwks",
      "url": "https://keys.fireblocks.io/.well-known/jwks.json"
    },
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    }
  },
  "envelope": {
    "type": "eventType",
    "id": "id",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "“Responses & retries” in Fireblocks' documentation",
      "attempts": 10,
      "delays": [
        10,
        30,
        120,
        300,
        900,
        1800,
        3600,
        7200,
        14400
      ]
    }
  ]
};
