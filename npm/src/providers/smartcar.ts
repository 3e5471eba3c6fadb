// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Smartcar's record, for `new Webhook(smartcar, secret)` of `hookseal/base`. */
export const smartcar: Provider & { readonly id: "smartcar" } = {
  "id": "smartcar",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "SC-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  }
};
