// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Fingerprint's record, for `new Webhook(fingerprint, secret)` of `hookseal/base`. */
export const fingerprint: Provider & { readonly id: "fingerprint" } = {
  "id": "fingerprint",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "fpjs-event-signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256"
  }
};
