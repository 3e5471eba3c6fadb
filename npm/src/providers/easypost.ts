// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** EasyPost's record, for `new Webhook(easypost, secret)` of `hookseal/base` with `hookseal/keys`. */
export const easypost: Provider & { readonly id: "easypost" } = {
  "id": "easypost",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hmac-Signature",
      "encoding": "hex",
      "prefix": "hmac-sha256-hex="
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "utf8",
      "normalize": "nfkd"
    }
  },
  "envelope": {
    "type": "description",
    "id": "id",
    "timestamp": "created_at",
    "data": "result"
  }
};
