// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Gusto's record, for `new Webhook(gusto, secret)` of `hookseal/base` with `hookseal/keys`. */
export const gusto: Provider & { readonly id: "gusto" } = {
  "id": "gusto",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gusto-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_type",
    "id": "uuid",
    "timestamp": "timestamp",
    "timestamp_format": "unix"
  },
  "challenges": [
    {
      "when": {
        "json:verification_token": true,
        "json:webhook_subscription_uuid": true
      },
      "signed": false,
      "token": {
        "place": "json:verification_token",
        "pattern": "[A-Za-z0-9_-]{1,128}"
      },
      "delivers_key": "json:verification_token",
      "answer": {
        "status": 200,
        "text": ""
      }
    }
  ]
};
