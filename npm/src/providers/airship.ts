// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Airship's record, for `new Webhook(airship, secret)` of `hookseal/base`. */
export const airship: Provider & { readonly id: "airship" } = {
  "id": "airship",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-UA-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}:{body}",
    "timestamp": {
      "header": "X-UA-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  }
};
