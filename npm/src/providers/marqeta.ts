// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Marqeta's record, for `new Webhook(marqeta, secret)` of `hookseal/base`. */
export const marqeta: Provider & { readonly id: "marqeta" } = {
  "id": "marqeta",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Marqeta-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  }
};
