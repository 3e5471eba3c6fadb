// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Close's record, for `new Webhook(close, secret)` of `hookseal/base` with `hookseal/keys`. */
export const close: Provider & { readonly id: "close" } = {
  "id": "close",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "close-sig-hash",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{body}",
    "key": {
      "decode": "hex"
    },
    "timestamp": {
      "header": "close-sig-timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "{json:event.object_type}.{json:event.action}",
    "id": "event.id",
    "data": "event.data"
  }
};
