// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Tally's record, for `new Webhook(tally, secret)` of `hookseal/base`. */
export const tally: Provider & { readonly id: "tally" } = {
  "id": "tally",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Tally-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "eventType",
    "id": "eventId",
    "timestamp": "createdAt",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "“Retry webhook event” in Tally's documentation",
      "attempts": 6,
      "delays": [
        300,
        1800,
        3600,
        21600,
        86400
      ]
    }
  ],
  "events": {
    "FORM_RESPONSE": {}
  }
};
