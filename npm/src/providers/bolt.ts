// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Bolt's record, for `new Webhook(bolt, secret)` of `hookseal/base` with `hookseal/keys`. */
export const bolt: Provider & { readonly id: "bolt" } = {
  "id": "bolt",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "X-Bolt-Hmac-Sha256",
        "X-Bolt-Hmac-Sha256-Pending"
      ],
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type"
  }
};
