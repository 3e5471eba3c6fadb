// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Onfido (Entrust)'s record, for `new Webhook(onfido, secret)` of `hookseal/base`. */
export const onfido: Provider & { readonly id: "onfido" } = {
  "id": "onfido",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-SHA2-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "payload.action",
    "data": "payload.object"
  }
};
