// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Coinbase Developer Platform's record, for `new Webhook(coinbaseCdp, secret)` of `hookseal/base` with `hookseal/keys`. */
export const coinbaseCdp: Provider & { readonly id: "coinbase-cdp" } = {
  "id": "coinbase-cdp",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Hook0-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v0"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    },
    "alternatives": [
      {
        "when": {
          "setting:signature": "v1"
        },
        "signature": {
          "kind": "kv-list",
          "header": "X-Hook0-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "v1"
        },
        "template": "{timestamp}.{header-names}.{header-values}.{body}",
        "signed_headers": {
          "signature_key": "h",
          "separator": " ",
          "join": "."
        },
        "unescaped": true
      },
      {
        "when": {
          "signature:v1": true
        },
        "signature": {
          "kind": "kv-list",
          "header": "X-Hook0-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "v1"
        },
        "template": "{timestamp}.{header-names}.{header-values}.{body}",
        "signed_headers": {
          "signature_key": "h",
          "separator": " ",
          "join": "."
        },
        "unescaped": true
      }
    ]
  },
  "envelope": {
    "type": "eventType"
  },
  "settings": {
    "signature": {
      "description": "`v1` where that alone is to be taken.",
      "default": "any",
      "values": [
        "any",
        "v1"
      ]
    }
  }
};
