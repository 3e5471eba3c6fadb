// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Hookdeck's record, for `new Webhook(hookdeck, secret)` of `hookseal/base` with `hookseal/keys`. */
export const hookdeck: Provider & { readonly id: "hookdeck" } = {
  "id": "hookdeck",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "X-Hookdeck-Signature",
        "X-Hookdeck-Signature-2"
      ],
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "delivery_id": "X-Hookdeck-EventID",
  "attempt": {
    "header": "X-Hookdeck-Attempt-Count"
  },
  "headers": [
    {
      "name": "X-Hookdeck-EventID",
      "value": "delivery_id"
    }
  ]
};
