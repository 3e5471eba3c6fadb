// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Veriff's record, for `new Webhook(veriff, secret)` of `hookseal/base` with `hookseal/keys`. */
export const veriff: Provider & { readonly id: "veriff" } = {
  "id": "veriff",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "x-hmac-signature",
        "VRF-HMAC-SIGNATURE"
      ],
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "retry_schedules": [
    {
      "source": "Veriff's help",
      "attempts": 169
    }
  ],
  "retry_span_s": 604800
};
