// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Calendly's record, for `new Webhook(calendly, secret)` of `hookseal/base`. */
export const calendly: Provider & { readonly id: "calendly" } = {
  "id": "calendly",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Calendly-Webhook-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 180
    }
  },
  "envelope": {
    "type": "event",
    "timestamp": "created_at",
    "data": "payload"
  },
  "retry_span_s": 86400
};
