// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Shippo's record, for `new Webhook(shippo, secret)` of `hookseal/base`. */
export const shippo: Provider & { readonly id: "shippo" } = {
  "id": "shippo",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Shippo-Auth-Signature",
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
    "type": "event",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Shippo's documentation, as others copied it",
      "attempts": 2,
      "timeout": 3
    }
  ],
  "events": {
    "transaction_created": {},
    "transaction_updated": {},
    "track_updated": {},
    "batch_created": {},
    "batch_purchased": {}
  }
};
