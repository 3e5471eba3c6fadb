// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Chatwoot's record, for `new Webhook(chatwoot, secret)` of `hookseal/base`. */
export const chatwoot: Provider & { readonly id: "chatwoot" } = {
  "id": "chatwoot",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Chatwoot-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "X-Chatwoot-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "time-and-body",
  "delivery_id": "X-Chatwoot-Delivery",
  "headers": [
    {
      "name": "X-Chatwoot-Delivery",
      "value": "delivery_id"
    }
  ]
};
