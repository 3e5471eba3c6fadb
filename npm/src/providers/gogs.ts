// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Gogs's record, for `new Webhook(gogs, secret)` of `hookseal/base`. */
export const gogs: Provider & { readonly id: "gogs" } = {
  "id": "gogs",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gogs-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Gogs-Event"
  },
  "delivery_id": "X-Gogs-Delivery",
  "headers": [
    {
      "name": "X-Gogs-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Gogs' sender",
      "attempts": 1,
      "timeout": 15
    }
  ],
  "events": {
    "create": {},
    "delete": {},
    "fork": {},
    "push": {},
    "issues": {},
    "pull_request": {},
    "issue_comment": {},
    "release": {}
  }
};
