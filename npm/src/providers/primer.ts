// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Primer's record, for `new Webhook(primer, secret)` of `hookseal/base` with `hookseal/keys`. */
export const primer: Provider & { readonly id: "primer" } = {
  "id": "primer",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "X-Signature-Primary",
        "X-Signature-Secondary"
      ],
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "eventType"
  },
  "events": {
    "PAYMENT.STATUS": {},
    "PAYMENT.REFUND": {},
    "DISPUTE.OPENED": {},
    "DISPUTE.STATUS": {}
  }
};
