// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Modern Treasury's record, for `new Webhook(modernTreasury, secret)` of `hookseal/base`. */
export const modernTreasury: Provider & { readonly id: "modern-treasury" } = {
  "id": "modern-treasury",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "data": "data"
  },
  "delivery_id": "X-Webhook-ID",
  "headers": [
    {
      "name": "X-Webhook-ID",
      "value": "delivery_id"
    }
  ]
};
