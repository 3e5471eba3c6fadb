// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** monday.com's record, for `new Webhook(monday, secret)` of `hookseal/base` with `hookseal/keys`. */
export const monday: Provider & { readonly id: "monday" } = {
  "id": "monday",
  "scheme": {
    "signature": {
      "header": "Authorization"
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ],
    "claims": {
      "aud": "{url}"
    },
    "covers_body": false
  },
  "envelope": {
    "type": "event.type",
    "data": "event"
  },
  "challenges": [
    {
      "when": {
        "json:challenge": true
      },
      "token": {
        "place": "json:challenge"
      },
      "answer": {
        "json": {
          "challenge": "{token}"
        }
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "monday's changelog of apps, 8 February 2021",
      "attempts": 31,
      "delays": [
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60,
        60
      ]
    }
  ]
};
