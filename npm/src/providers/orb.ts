// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Orb's record, for `new Webhook(orb, secret)` of `hookseal/base` with `hookseal/keys`. */
export const orb: Provider & { readonly id: "orb" } = {
  "id": "orb",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Orb-Signature",
      "encoding": "hex",
      "separator": " ",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "v1:{timestamp}:{body}",
    "timestamp": {
      "header": "X-Orb-Timestamp",
      "format": "rfc3339-utc",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at"
  }
};
