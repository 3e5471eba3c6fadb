// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Braintree's record, for `new Webhook(braintree, secret)` of `hookseal/base` with `hookseal/keys`. */
export const braintree: Provider & { readonly id: "braintree" } = {
  "id": "braintree",
  "scheme": {
    "signature": {
      "kind": "pattern",
      "form": "bt_signature",
      "encoding": "hex",
      "entry": "{key_id}|{signature}",
      "separator": "&"
    },
    "algorithm": "hmac-sha1",
    "template": "{form:bt_payload}",
    "key": {
      "decode": "utf8",
      "hash": "sha1"
    },
    "covers_body": false
  },
  "envelope": {
    "format": "form"
  },
  "settings": {
    "public_key": {
      "description": "The public key, with the API keys of the account. It answers the test of the endpoint."
    }
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:bt_challenge": true
      },
      "signed": false,
      "token": {
        "place": "query:bt_challenge",
        "pattern": "[0-9a-f]{20,32}"
      },
      "digest": {
        "template": "{token}",
        "encoding": "hex"
      },
      "answer": {
        "status": 200,
        "text": "{setting:public_key}|{digest}"
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "Braintree's documentation, in production",
      "attempts": 25,
      "delays": [
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600
      ],
      "timeout": 30
    },
    {
      "source": "Braintree's documentation, in the sandbox",
      "attempts": 4,
      "delays": [
        3600,
        3600,
        3600
      ],
      "timeout": 30
    }
  ]
};
