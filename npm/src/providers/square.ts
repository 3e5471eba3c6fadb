// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Square's record, for `new Webhook(square, secret)` of `hookseal/base`. */
export const square: Provider & { readonly id: "square" } = {
  "id": "square",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-square-hmacsha256-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{url}{body}"
  },
  "envelope": {
    "type": "type",
    "id": "event_id",
    "timestamp": "created_at",
    "data": "data"
  }
};
