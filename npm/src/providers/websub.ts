// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** WebSub (YouTube, Superfeedr)'s record, for `new Webhook(websub, secret)` of `hookseal/base` with `hookseal/keys`. */
export const websub: Provider & { readonly id: "websub" } = {
  "id": "websub",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "sha256"
    },
    "algorithm": "hmac-sha256",
    "alternatives": [
      {
        "when": {
          "signature:sha512": true
        },
        "algorithm": "hmac-sha512",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha512"
        }
      },
      {
        "when": {
          "signature:sha384": true
        },
        "algorithm": "hmac-sha384",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha384"
        }
      },
      {
        "when": {
          "signature:sha1": true
        },
        "algorithm": "hmac-sha1",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha1"
        }
      }
    ]
  },
  "envelope": {
    "format": "text"
  }
};
