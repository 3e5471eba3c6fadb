// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Stripe's record, for `new Webhook(stripe, secret)` of `hookseal/base`. */
export const stripe: Provider & { readonly id: "stripe" } = {
  "id": "stripe",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Stripe-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created",
    "timestamp_format": "unix",
    "data": "data"
  }
};
