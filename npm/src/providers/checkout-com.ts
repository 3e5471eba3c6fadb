// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Checkout.com's record, for `new Webhook(checkoutCom, secret)` of `hookseal/base`. */
export const checkoutCom: Provider & { readonly id: "checkout-com" } = {
  "id": "checkout-com",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Cko-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_on",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Checkout.com's documentation",
      "attempts": 9,
      "delays": [
        300,
        600,
        900,
        1800,
        3600,
        14400,
        43200,
        43200
      ],
      "timeout": 10
    }
  ]
};
