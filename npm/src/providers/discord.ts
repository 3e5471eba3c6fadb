// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Discord's record, for `new Webhook(discord, secret)` of `hookseal/base` with `hookseal/keys`. */
export const discord: Provider & { readonly id: "discord" } = {
  "id": "discord",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature-Ed25519",
      "encoding": "hex"
    },
    "algorithm": "ed25519",
    "template": "{timestamp}{body}",
    "key": {
      "decode": "hex"
    },
    "timestamp": {
      "header": "X-Signature-Timestamp",
      "format": "unix",
      "tolerance_s": 86400
    }
  },
  "envelope": {
    "type": "type"
  },
  "challenges": [
    {
      "when": {
        "json:type": "1",
        "json:token": true
      },
      "signed": true,
      "answer": {
        "status": 200,
        "json": {
          "type": 1
        }
      }
    },
    {
      "when": {
        "json:type": "0"
      },
      "signed": true,
      "answer": {
        "status": 204
      }
    }
  ],
  "retry_span_s": 600
};
