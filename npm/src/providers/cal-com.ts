// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cal.com's record, for `new Webhook(calCom, secret)` of `hookseal/base`. */
export const calCom: Provider & { readonly id: "cal-com" } = {
  "id": "cal-com",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Cal-Signature-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "triggerEvent",
    "timestamp": "createdAt",
    "data": "payload"
  }
};
