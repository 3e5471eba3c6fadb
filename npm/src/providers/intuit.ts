// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Intuit QuickBooks's record, for `new Webhook(intuit, secret)` of `hookseal/base` with `hookseal/keys`. */
export const intuit: Provider & { readonly id: "intuit" } = {
  "id": "intuit",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "intuit-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "[]",
    "type": "type",
    "id": "id",
    "timestamp": "time",
    "data": "data"
  }
};
