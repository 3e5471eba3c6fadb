// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Fillout's record, for `new Webhook(fillout, secret)` of `hookseal/base` with `hookseal/keys`. */
export const fillout: Provider & { readonly id: "fillout" } = {
  "id": "fillout",
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
  }
};
