// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lob's record, for `new Webhook(lob, secret)` of `hookseal/base` with `hookseal/keys`. */
export const lob: Provider & { readonly id: "lob" } = {
  "id": "lob",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Lob-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "Lob-Signature-Timestamp",
      "format": "verbatim",
      "pattern": "[0-9]{10,16}"
    }
  },
  "envelope": {
    "type": "event_type.id",
    "id": "id",
    "timestamp": "date_created",
    "data": "body"
  }
};
