// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Smartsheet's record, for `new Webhook(smartsheet, secret)` of `hookseal/base` with `hookseal/keys`. */
export const smartsheet: Provider & { readonly id: "smartsheet" } = {
  "id": "smartsheet",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Smartsheet-Hmac-SHA256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "utf8",
      "by": "json:webhookId"
    }
  },
  "envelope": {
    "type": "scope",
    "id": "nonce",
    "timestamp": "timestamp"
  },
  "challenges": [
    {
      "when": {
        "header:Smartsheet-Hook-Challenge": true,
        "json:challenge": true,
        "json:webhookId": true
      },
      "token": {
        "place": "header:Smartsheet-Hook-Challenge"
      },
      "answer": {
        "status": 200,
        "json": {
          "smartsheetHookResponse": "{token}"
        },
        "headers": {
          "Smartsheet-Hook-Response": "{token}"
        }
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "Smartsheet's documentation, as of 2024",
      "attempts": 15
    }
  ]
};
