// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Billit's record, for `new Webhook(billit, secret)` of `hookseal/base` with `hookseal/keys`. */
export const billit: Provider & { readonly id: "billit" } = {
  "id": "billit",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Billit-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "s"
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
    "type": "{json:UpdatedEntityType}.{json:WebhookUpdateTypeTC}"
  },
  "events": {
    "Message.D": {},
    "Message.I": {},
    "Message.U": {},
    "Order.D": {},
    "Order.I": {},
    "Order.U": {}
  }
};
