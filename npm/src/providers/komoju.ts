// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** KOMOJU's record, for `new Webhook(komoju, secret)` of `hookseal/base`. */
export const komoju: Provider & { readonly id: "komoju" } = {
  "id": "komoju",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Komoju-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  },
  "delivery_id": "X-Komoju-ID"
};
