// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Airwallex's record, for `new Webhook(airwallex, secret)` of `hookseal/base`. */
export const airwallex: Provider & { readonly id: "airwallex" } = {
  "id": "airwallex",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{body}",
    "timestamp": {
      "header": "x-timestamp",
      "format": "unix-ms",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "name",
    "id": "id",
    "data": "data"
  },
  "retry_span_s": 259200
};
