// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Asana's record, for `new Webhook(asana, secret)` of `hookseal/base`. */
export const asana: Provider & { readonly id: "asana" } = {
  "id": "asana",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  }
};
