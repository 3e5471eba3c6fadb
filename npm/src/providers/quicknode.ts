// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** QuickNode Streams's record, for `new Webhook(quicknode, secret)` of `hookseal/base` with `hookseal/keys`. */
export const quicknode: Provider & { readonly id: "quicknode" } = {
  "id": "quicknode",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-QN-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{id}{timestamp}{body}",
    "timestamp": {
      "header": "X-QN-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    },
    "id": "X-QN-Nonce",
    "decompress": "gzip"
  }
};
