// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Adyen (platforms)'s record, for `new Webhook(adyenPlatform, secret)` of `hookseal/base`. */
export const adyenPlatform: Provider & { readonly id: "adyen-platform" } = {
  "id": "adyen-platform",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "HmacSignature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "hex"
    }
  },
  "envelope": {
    "type": "type",
    "data": "data"
  }
};
