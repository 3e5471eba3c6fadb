// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mautic's record, for `new Webhook(mautic, secret)` of `hookseal/base`. */
export const mautic: Provider & { readonly id: "mautic" } = {
  "id": "mautic",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  }
};
