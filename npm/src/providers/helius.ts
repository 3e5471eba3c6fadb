// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Helius's record, for `new Webhook(helius, secret)` of `hookseal/base` with `hookseal/keys`. */
export const helius: Provider & { readonly id: "helius" } = {
  "id": "helius",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "items": "[]",
    "type": "type",
    "id": "signature",
    "timestamp": "timestamp",
    "timestamp_format": "unix"
  },
  "retry_schedules": [
    {
      "source": "Helius' documentation",
      "attempts": 4,
      "delays": [
        60,
        60,
        60
      ]
    }
  ]
};
