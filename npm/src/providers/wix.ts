// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Wix's record, for `new Webhook(wix, secret)` of `hookseal/base` with `hookseal/keys`. */
export const wix: Provider & { readonly id: "wix" } = {
  "id": "wix",
  "scheme": {
    "signature": {
      "body": true
    },
    "algorithm": "jwt",
    "key": {
      "decode": "pem"
    },
    "algorithms": [
      "RS256"
    ],
    "body": "claim:data"
  },
  "envelope": {
    "type": "eventType",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Wix' documentation",
      "attempts": 13,
      "delays": [
        60,
        600,
        3600,
        7200,
        7200,
        7200,
        14400,
        14400,
        14400,
        28800,
        28800,
        43200
      ]
    }
  ]
};
