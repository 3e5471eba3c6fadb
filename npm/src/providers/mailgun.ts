// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mailgun's record, for `new Webhook(mailgun, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mailgun: Provider & { readonly id: "mailgun" } = {
  "id": "mailgun",
  "scheme": {
    "signature": {
      "json": "signature.signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{json:signature.token}",
    "timestamp": {
      "json": "signature.timestamp",
      "format": "unix",
      "tolerance_s": 86400
    },
    "covers_body": false
  },
  "envelope": {
    "type": "event-data.event",
    "id": "event-data.id",
    "data": "event-data"
  },
  "event_key": [
    "json:signature.token"
  ],
  "retry_schedules": [
    {
      "source": "“Automatic Retries” in Mailgun's documentation",
      "attempts": 7,
      "delays": [
        300,
        600,
        900,
        3600,
        7200,
        14400
      ]
    }
  ],
  "events": {
    "accepted": {},
    "rejected": {},
    "delivered": {},
    "failed": {},
    "opened": {},
    "clicked": {},
    "unsubscribed": {},
    "complained": {},
    "stored": {}
  }
};
