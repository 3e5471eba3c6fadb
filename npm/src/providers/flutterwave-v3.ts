// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Flutterwave v3's record, for `new Webhook(flutterwaveV3, secret)` of `hookseal/base` with `hookseal/keys`. */
export const flutterwaveV3: Provider & { readonly id: "flutterwave-v3" } = {
  "id": "flutterwave-v3",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "verif-hash",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event",
    "data": "data"
  }
};
