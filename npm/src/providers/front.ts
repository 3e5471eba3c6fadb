// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Front's record, for `new Webhook(front, secret)` of `hookseal/base` with `hookseal/keys`. */
export const front: Provider & { readonly id: "front" } = {
  "id": "front",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Front-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}:{body}",
    "timestamp": {
      "header": "X-Front-Request-Timestamp",
      "format": "unix-ms",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "type"
  },
  "challenges": [
    {
      "when": {
        "header:X-Front-Challenge": true
      },
      "signed": true,
      "token": {
        "place": "header:X-Front-Challenge"
      },
      "answer": {
        "json": {
          "challenge": "{token}"
        }
      }
    }
  ]
};
