// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** MailerLite's record, for `new Webhook(mailerlite, secret)` of `hookseal/base`. */
export const mailerlite: Provider & { readonly id: "mailerlite" } = {
  "id": "mailerlite",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  }
};
