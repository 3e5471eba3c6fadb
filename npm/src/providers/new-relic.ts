// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** New Relic notifications's record, for `new Webhook(newRelic, secret)` of `hookseal/base` with `hookseal/keys`. */
export const newRelic: Provider & { readonly id: "new-relic" } = {
  "id": "new-relic",
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
