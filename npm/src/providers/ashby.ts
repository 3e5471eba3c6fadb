// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Ashby's record, for `new Webhook(ashby, secret)` of `hookseal/base`. */
export const ashby: Provider & { readonly id: "ashby" } = {
  "id": "ashby",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Ashby-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "action",
    "data": "data"
  }
};
