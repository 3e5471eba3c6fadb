// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** X (Twitter)'s record, for `new Webhook(x, secret)` of `hookseal/base`. */
export const x: Provider & { readonly id: "x" } = {
  "id": "x",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-twitter-webhooks-signature",
      "encoding": "base64",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  }
};
