// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Zapier, Webhooks by Zapier's record, for `new Webhook(zapier, secret)` of `hookseal/base` with `hookseal/keys`. */
export const zapier: Provider & { readonly id: "zapier" } = {
  "id": "zapier",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "settings": {
    "header": {
      "description": "The header that you chose for the secret.",
      "default": "Authorization"
    }
  },
  "event_key": "none"
};
