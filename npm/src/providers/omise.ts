// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Omise's record, for `new Webhook(omise, secret)` of `hookseal/base` with `hookseal/keys`. */
export const omise: Provider & { readonly id: "omise" } = {
  "id": "omise",
  "scheme": {
    "signature": {
      "kind": "list",
      "header": "Omise-Signature",
      "encoding": "hex",
      "separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "Omise-Signature-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "key",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  }
};
