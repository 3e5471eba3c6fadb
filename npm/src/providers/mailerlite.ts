// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** MailerLite's record, for `new Webhook(mailerlite, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mailerlite: Provider & { readonly id: "mailerlite" } = {
  "id": "mailerlite",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "{json:type?}{json:event?}"
  },
  "retry_schedules": [
    {
      "source": "MailerLite's documentation",
      "attempts": 4,
      "delays": [
        10,
        100,
        1000
      ],
      "timeout": 3
    }
  ]
};
