// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Razorpay's record, for `new Webhook(razorpay, secret)` of `hookseal/base`. */
export const razorpay: Provider & { readonly id: "razorpay" } = {
  "id": "razorpay",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Razorpay-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "payload"
  }
};
