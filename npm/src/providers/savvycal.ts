// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SavvyCal's record, for `new Webhook(savvycal, secret)` of `hookseal/base` with `hookseal/keys`. */
export const savvycal: Provider & { readonly id: "savvycal" } = {
  "id": "savvycal",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Savvycal-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "{json:type?}{json:data.type?}",
    "id": "id"
  }
};
