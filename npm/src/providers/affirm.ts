// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Affirm's record, for `new Webhook(affirm, secret)` of `hookseal/base` with `hookseal/keys`. */
export const affirm: Provider & { readonly id: "affirm" } = {
  "id": "affirm",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Affirm-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v0"
    },
    "algorithm": "hmac-sha512",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "format": "form",
    "type": "form:event"
  }
};
