// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Coinify's record, for `new Webhook(coinify, secret)` of `hookseal/base`. */
export const coinify: Provider & { readonly id: "coinify" } = {
  "id": "coinify",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Coinify-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "id": "id",
    "timestamp": "time",
    "data": "context"
  }
};
