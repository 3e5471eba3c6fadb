// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dialpad's record, for `new Webhook(dialpad, secret)` of `hookseal/base` with `hookseal/keys`. */
export const dialpad: Provider & { readonly id: "dialpad" } = {
  "id": "dialpad",
  "scheme": {
    "signature": {
      "body": true
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ]
  },
  "envelope": {
    "format": "jwt",
    "type": "claim:state"
  }
};
