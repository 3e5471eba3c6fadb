// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** X (Twitter)'s record, for `new Webhook(x, secret)` of `hookseal/base` with `hookseal/keys`. */
export const x: Provider & { readonly id: "x" } = {
  "id": "x",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "x-twitter-webhooks-signature-oauth2",
        "x-twitter-webhooks-signature"
      ],
      "encoding": "base64",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:crc_token": true
      },
      "token": {
        "place": "query:crc_token",
        "pattern": "[A-Za-z0-9_-]{1,128}"
      },
      "digest": {
        "encoding": "base64"
      },
      "answer": {
        "json": {
          "response_token": "sha256={digest}"
        }
      }
    }
  ]
};
