// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Maxio Advanced Billing (Chargify)'s record, for `new Webhook(chargify, secret)` of `hookseal/base` with `hookseal/keys`. */
export const chargify: Provider & { readonly id: "chargify" } = {
  "id": "chargify",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Chargify-Webhook-Signature-Hmac-Sha-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "format": "form",
    "type": "form:event",
    "id": "form:id"
  },
  "delivery_id": "X-Chargify-Webhook-Id"
};
