// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Duffel's record, for `new Webhook(duffel, secret)` of `hookseal/base`. */
export const duffel: Provider & { readonly id: "duffel" } = {
  "id": "duffel",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Duffel-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  },
  "retry_span_s": 259200
};
