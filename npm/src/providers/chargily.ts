// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Chargily Pay's record, for `new Webhook(chargily, secret)` of `hookseal/base`. */
export const chargily: Provider & { readonly id: "chargily" } = {
  "id": "chargily",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "data"
  }
};
