// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Notion's record, for `new Webhook(notion, secret)` of `hookseal/base` with `hookseal/keys`. */
export const notion: Provider & { readonly id: "notion" } = {
  "id": "notion",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Notion-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "timestamp",
    "data": "data"
  },
  "challenges": [
    {
      "when": {
        "json:verification_token": true
      },
      "delivers_key": "json:verification_token",
      "answer": {
        "status": 200
      }
    }
  ]
};
