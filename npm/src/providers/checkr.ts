// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Checkr's record, for `new Webhook(checkr, secret)` of `hookseal/base`. */
export const checkr: Provider & { readonly id: "checkr" } = {
  "id": "checkr",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Checkr-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  }
};
