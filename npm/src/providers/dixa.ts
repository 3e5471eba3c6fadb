// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dixa's record, for `new Webhook(dixa, secret)` of `hookseal/base`. */
export const dixa: Provider & { readonly id: "dixa" } = {
  "id": "dixa",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-DIXA-SIGNATURE",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "key": {
      "decode": "hex"
    },
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "event_fqn",
    "id": "event_id",
    "timestamp": "event_timestamp",
    "data": "data"
  }
};
