// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mollie's record, for `new Webhook(mollie, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mollie: Provider & { readonly id: "mollie" } = {
  "id": "mollie",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Mollie-Signature",
      "encoding": "hex",
      "prefix": "sha256=",
      "prefix_optional": true,
      "repeated": "any"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "createdAt"
  }
};
