// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Meta: Facebook, Instagram, WhatsApp's record, for `new Webhook(meta, secret)` of `hookseal/base`. */
export const meta: Provider & { readonly id: "meta" } = {
  "id": "meta",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "object"
  }
};
