// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Unit's record, for `new Webhook(unit, secret)` of `hookseal/base` with `hookseal/keys`. */
export const unit: Provider & { readonly id: "unit" } = {
  "id": "unit",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-unit-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "attributes.createdAt",
    "data": "attributes",
    "items": "data[]"
  }
};
