// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Yousign's record, for `new Webhook(yousign, secret)` of `hookseal/base`. */
export const yousign: Provider & { readonly id: "yousign" } = {
  "id": "yousign",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Yousign-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_name",
    "id": "event_id",
    "data": "data"
  }
};
