// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Hook0's record, for `new Webhook(hook0, secret)` of `hookseal/base` with `hookseal/keys`. */
export const hook0: Provider & { readonly id: "hook0" } = {
  "id": "hook0",
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
    "unescaped": true,
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
    "type": "header:X-Event-Type"
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
  },
  "delivery_id": "X-Event-Id",
  "retry_schedules": [
    {
      "source": "hook0: documentation/explanation/webhook-retry-logic.md",
      "attempts": 25,
      "delays": [
        3,
        10,
        180,
        1800,
        3600,
        10800,
        18000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000,
        36000
      ],
      "timeout": 15
    }
  ]
};
