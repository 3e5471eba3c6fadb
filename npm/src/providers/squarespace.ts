// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Squarespace's record, for `new Webhook(squarespace, secret)` of `hookseal/base`. */
export const squarespace: Provider & { readonly id: "squarespace" } = {
  "id": "squarespace",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Squarespace-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "hex"
    }
  },
  "envelope": {
    "type": "topic",
    "id": "id",
    "timestamp": "createdOn",
    "data": "data"
  },
  "retry_span_s": 172800,
  "events": {
    "extension.uninstall": {},
    "order.create": {},
    "order.update": {}
  }
};
