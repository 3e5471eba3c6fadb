// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Asana's record, for `new Webhook(asana, secret)` of `hookseal/base` with `hookseal/keys`. */
export const asana: Provider & { readonly id: "asana" } = {
  "id": "asana",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "events[]",
    "type": "{json:resource.resource_type}.{json:action}",
    "timestamp": "created_at"
  },
  "challenges": [
    {
      "when": {
        "header:X-Hook-Secret": true
      },
      "signed": false,
      "token": {
        "place": "header:X-Hook-Secret",
        "pattern": "[A-Za-z0-9_-]{1,128}"
      },
      "delivers_key": "header:X-Hook-Secret",
      "answer": {
        "status": 200,
        "headers": {
          "X-Hook-Secret": "{token}"
        }
      }
    }
  ],
  "retry_span_s": 86400
};
