// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Paystack's record, for `new Webhook(paystack, secret)` of `hookseal/base`. */
export const paystack: Provider & { readonly id: "paystack" } = {
  "id": "paystack",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-paystack-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha512"
  },
  "envelope": {
    "type": "event",
    "data": "data"
  }
};
