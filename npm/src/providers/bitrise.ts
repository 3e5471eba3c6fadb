// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Bitrise's record, for `new Webhook(bitrise, secret)` of `hookseal/base` with `hookseal/keys`. */
export const bitrise: Provider & { readonly id: "bitrise" } = {
  "id": "bitrise",
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
