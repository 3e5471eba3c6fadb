// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** LinkedIn's record, for `new Webhook(linkedin, secret)` of `hookseal/base` with `hookseal/keys`. */
export const linkedin: Provider & { readonly id: "linkedin" } = {
  "id": "linkedin",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-LI-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "hmacsha256={body}"
  },
  "envelope": {
    "type": "type"
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:challengeCode": true
      },
      "token": {
        "place": "query:challengeCode",
        "pattern": "[0-9a-f-]{1,64}"
      },
      "digest": {
        "encoding": "hex"
      },
      "answer": {
        "json": {
          "challengeCode": "{token}",
          "challengeResponse": "{digest}"
        }
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "api-evangelist, of LinkedIn's documentation",
      "attempts": 97,
      "delays": [
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300
      ]
    }
  ]
};
