// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Plivo, second signature's record, for `new Webhook(plivoV2, secret)` of `hookseal/base` with `hookseal/keys`. */
export const plivoV2: Provider & { readonly id: "plivo-v2" } = {
  "id": "plivo-v2",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Plivo-Signature-V2",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{url-without-query}{header:X-Plivo-Signature-V2-Nonce}",
    "covers_body": false
  },
  "envelope": {
    "format": "form"
  },
  "event_key": [
    "header:X-Plivo-Signature-V2-Nonce"
  ],
  "retry_schedules": [
    {
      "source": "“Will Plivo retry callbacks” in Plivo's support",
      "attempts": 4,
      "delays": [
        60,
        120,
        240
      ],
      "timeout": 8
    }
  ]
};
