// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Flutterwave v4's record, for `new Webhook(flutterwaveV4, secret)` of `hookseal/base`. */
export const flutterwaveV4: Provider & { readonly id: "flutterwave-v4" } = {
  "id": "flutterwave-v4",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "flutterwave-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "data": "data"
  }
};
