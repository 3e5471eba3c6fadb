// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Gorgias HTTP integrations's record, for `new Webhook(gorgias, secret)` of `hookseal/base` with `hookseal/keys`. */
export const gorgias: Provider & { readonly id: "gorgias" } = {
  "id": "gorgias",
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
      "description": "The header that you have configured, as in `Authorization`.",
      "default": "Authorization"
    }
  },
  "event_key": "none"
};
