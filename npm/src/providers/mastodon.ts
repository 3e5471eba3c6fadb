// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mastodon's record, for `new Webhook(mastodon, secret)` of `hookseal/base`. */
export const mastodon: Provider & { readonly id: "mastodon" } = {
  "id": "mastodon",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "created_at",
    "data": "object"
  },
  "retry_schedules": [
    {
      "source": "Mastodon's sender",
      "attempts": 17
    }
  ],
  "events": {
    "account.approved": {},
    "account.created": {},
    "account.updated": {},
    "report.created": {},
    "report.updated": {},
    "status.created": {},
    "status.updated": {}
  }
};
