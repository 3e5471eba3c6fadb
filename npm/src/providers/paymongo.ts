// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** PayMongo's record, for `new Webhook(paymongo, secret)` of `hookseal/base` with `hookseal/keys`. */
export const paymongo: Provider & { readonly id: "paymongo" } = {
  "id": "paymongo",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Paymongo-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": [
        "te",
        "li"
      ]
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 86400
    }
  },
  "envelope": {
    "type": "data.attributes.type",
    "id": "data.id",
    "timestamp": "data.attributes.created_at",
    "timestamp_format": "unix",
    "data": "data.attributes.data"
  },
  "retry_schedules": [
    {
      "source": "PayMongo's documentation",
      "attempts": 13,
      "timeout": 30
    }
  ]
};
