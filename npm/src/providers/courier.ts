// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Courier's record, for `new Webhook(courier, secret)` of `hookseal/base`. */
export const courier: Provider & { readonly id: "courier" } = {
  "id": "courier",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "courier-signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "signature"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "type",
    "data": "data"
  }
};
