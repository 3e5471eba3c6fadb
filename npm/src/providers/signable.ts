// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Signable's record, for `new Webhook(signable, secret)` of `hookseal/base`. */
export const signable: Provider & { readonly id: "signable" } = {
  "id": "signable",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "action",
    "timestamp": "action_date"
  }
};
