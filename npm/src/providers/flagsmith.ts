// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Flagsmith's record, for `new Webhook(flagsmith, secret)` of `hookseal/base`. */
export const flagsmith: Provider & { readonly id: "flagsmith" } = {
  "id": "flagsmith",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Flagsmith-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_type",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Flagsmith's sender",
      "attempts": 3,
      "delays": [
        2,
        4
      ],
      "timeout": 10
    }
  ],
  "events": {
    "FLAG_UPDATED": {},
    "FLAG_DELETED": {},
    "AUDIT_LOG_CREATED": {},
    "NEW_VERSION_PUBLISHED": {}
  }
};
