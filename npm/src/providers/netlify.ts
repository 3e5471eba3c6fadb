// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Netlify's record, for `new Webhook(netlify, secret)` of `hookseal/base` with `hookseal/keys`. */
export const netlify: Provider & { readonly id: "netlify" } = {
  "id": "netlify",
  "scheme": {
    "signature": {
      "header": "X-Webhook-Signature"
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ],
    "claims": {
      "iss": "netlify",
      "sha256": "{body|sha256|hex}"
    }
  },
  "envelope": {
    "type": "state",
    "timestamp": "updated_at"
  }
};
