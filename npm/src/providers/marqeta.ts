// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Marqeta's record, for `new Webhook(marqeta, secret)` of `hookseal/base` with `hookseal/keys`. */
export const marqeta: Provider & { readonly id: "marqeta" } = {
  "id": "marqeta",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Marqeta-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "match": {
      "header:Authorization": "Basic {setting:basic|base64}"
    },
    "alternatives": [
      {
        "when": {
          "setting:basic": "none"
        },
        "match": null
      }
    ]
  },
  "settings": {
    "basic": {
      "description": "`config.basic_auth_username` and `config.basic_auth_password` of the webhook, as `username:password`. By default they aren't compared.",
      "default": "none"
    }
  }
};
