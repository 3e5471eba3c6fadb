// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Smartcar's record, for `new Webhook(smartcar, secret)` of `hookseal/base` with `hookseal/keys`. */
export const smartcar: Provider & { readonly id: "smartcar" } = {
  "id": "smartcar",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "SC-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "eventType",
    "id": "eventId",
    "data": "data"
  },
  "challenges": [
    {
      "when": {
        "json:eventName": "verify"
      },
      "token": {
        "place": "json:payload.challenge",
        "pattern": "[A-Za-z0-9_-]{1,128}"
      },
      "digest": {
        "encoding": "hex"
      },
      "answer": {
        "json": {
          "challenge": "{digest}"
        }
      }
    },
    {
      "when": {
        "json:eventType": "VERIFY"
      },
      "token": {
        "place": "json:data.challenge",
        "pattern": "[A-Za-z0-9_-]{1,128}"
      },
      "digest": {
        "encoding": "hex"
      },
      "answer": {
        "json": {
          "challenge": "{digest}"
        }
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "Smartcar's documentation",
      "attempts": 4,
      "delays": [
        25,
        50,
        100
      ],
      "timeout": 15
    }
  ],
  "events": {
    "VEHICLE_STATE": {},
    "VEHICLE_ERROR": {}
  }
};
