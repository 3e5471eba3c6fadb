// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Forgejo's record, for `new Webhook(forgejo, secret)` of `hookseal/base`. */
export const forgejo: Provider & { readonly id: "forgejo" } = {
  "id": "forgejo",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Forgejo-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Forgejo-Event"
  },
  "delivery_id": "X-Forgejo-Delivery",
  "headers": [
    {
      "name": "X-Forgejo-Delivery",
      "value": "delivery_id"
    }
  ]
};
