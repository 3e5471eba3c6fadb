// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mercado Pago's record, for `new Webhook(mercadoPago, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mercadoPago: Provider & { readonly id: "mercado-pago" } = {
  "id": "mercado-pago",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "x-signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "[id:{query:data.id};][request-id:{header:x-request-id};]ts:{timestamp};",
    "timestamp": {
      "signature_key": "ts",
      "format": "verbatim",
      "pattern": "[0-9]{10,16}"
    },
    "covers_body": false
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Mercado Pago's documentation",
      "attempts": 6,
      "timeout": 22
    }
  ],
  "retry_span_s": 345600
};
