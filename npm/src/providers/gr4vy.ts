// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Gr4vy's record, for `new Webhook(gr4vy, secret)` of `hookseal/base` with `hookseal/keys`. */
export const gr4vy: Provider & { readonly id: "gr4vy" } = {
  "id": "gr4vy",
  "scheme": {
    "signature": {
      "kind": "list",
      "header": "X-Gr4vy-Webhook-Signatures",
      "encoding": "hex",
      "separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "X-Gr4vy-Webhook-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "name",
    "id": "id",
    "timestamp": "created_at",
    "data": "target"
  },
  "delivery_id": "X-Gr4vy-Webhook-Id",
  "headers": [
    {
      "name": "X-Gr4vy-Webhook-Id",
      "value": "delivery_id"
    }
  ]
};
