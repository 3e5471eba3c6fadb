// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Fintoc's record, for `new Webhook(fintoc, secret)` of `hookseal/base`. */
export const fintoc: Provider & { readonly id: "fintoc" } = {
  "id": "fintoc",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Fintoc-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  }
};
