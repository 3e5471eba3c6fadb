// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Kustomer's record, for `new Webhook(kustomer, secret)` of `hookseal/base` with `hookseal/keys`. */
export const kustomer: Provider & { readonly id: "kustomer" } = {
  "id": "kustomer",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "name",
    "data": "data"
  },
  "settings": {
    "header": {
      "description": "The header that you have configured, as in `Authorization`.",
      "default": "Authorization"
    }
  }
};
