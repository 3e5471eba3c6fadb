// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Postmark's record, for `new Webhook(postmark, secret)` of `hookseal/base` with `hookseal/keys`. */
export const postmark: Provider & { readonly id: "postmark" } = {
  "id": "postmark",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "base64",
      "prefix": "Basic "
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "RecordType"
  },
  "retry_schedules": [
    {
      "source": "Postmark's support center",
      "attempts": 11,
      "delays": [
        60,
        300,
        600,
        600,
        600,
        900,
        1800,
        3600,
        7200,
        21600
      ]
    }
  ],
  "events": {
    "Delivery": {},
    "Bounce": {},
    "SpamComplaint": {},
    "Open": {},
    "Click": {},
    "SubscriptionChange": {}
  }
};
