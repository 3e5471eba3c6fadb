// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Customer.io's record, for `new Webhook(customerIo, secret)` of `hookseal/base` with `hookseal/keys`. */
export const customerIo: Provider & { readonly id: "customer-io" } = {
  "id": "customer-io",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-CIO-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "v0:{timestamp}:{body}",
    "timestamp": {
      "header": "X-CIO-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "{json:object_type}.{json:metric}",
    "id": "event_id",
    "timestamp": "timestamp",
    "timestamp_format": "unix",
    "data": "data"
  }
};
