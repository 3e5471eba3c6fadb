// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Gitea's record, for `new Webhook(gitea, secret)` of `hookseal/base`. */
export const gitea: Provider & { readonly id: "gitea" } = {
  "id": "gitea",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gitea-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Gitea-Event"
  },
  "delivery_id": "X-Gitea-Delivery",
  "headers": [
    {
      "name": "X-Gitea-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Gitea's sender",
      "attempts": 1,
      "timeout": 5
    }
  ],
  "events": {
    "create": {},
    "delete": {},
    "fork": {},
    "push": {},
    "issues": {},
    "issue_comment": {},
    "pull_request": {},
    "pull_request_approved": {},
    "pull_request_rejected": {},
    "pull_request_comment": {},
    "wiki": {},
    "repository": {},
    "release": {}
  }
};
