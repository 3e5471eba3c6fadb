// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Forgejo's record, for `new Webhook(forgejo, secret)` of `hookseal/base`. */
export const forgejo: Provider & { readonly id: "forgejo" } = {
  "id": "forgejo",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Forgejo-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Forgejo-Event"
  },
  "delivery_id": "X-Forgejo-Delivery",
  "headers": [
    {
      "name": "X-Forgejo-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Forgejo's sender",
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
    "release": {},
    "action_run_failure": {},
    "action_run_recover": {},
    "action_run_success": {}
  }
};
