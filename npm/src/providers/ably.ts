// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Ably's record, for `new Webhook(ably, secret)` of `hookseal/base` with `hookseal/keys`. */
export const ably: Provider & { readonly id: "ably" } = {
  "id": "ably",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Ably-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "items[]",
    "type": "name",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "data": "data"
  }
};
