// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Stripe, thin events's record, for `new Webhook(stripeThin, secret)` of `hookseal/base`. */
export const stripeThin: Provider & { readonly id: "stripe-thin" } = {
  "id": "stripe-thin",
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
    "timestamp": "created"
  }
};
