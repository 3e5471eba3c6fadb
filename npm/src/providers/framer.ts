// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Framer's record, for `new Webhook(framer, secret)` of `hookseal/base`. */
export const framer: Provider & { readonly id: "framer" } = {
  "id": "framer",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Framer-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "template": "{body}{id}",
    "id": "Framer-Webhook-Submission-Id"
  }
};
