// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Harness Open Source (Gitness)'s record, for `new Webhook(gitness, secret)` of `hookseal/base`. */
export const gitness: Provider & { readonly id: "gitness" } = {
  "id": "gitness",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gitness-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "trigger"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Gitness' sender",
      "attempts": 4,
      "timeout": 10
    }
  ],
  "events": {
    "branch_created": {},
    "branch_updated": {},
    "branch_deleted": {},
    "tag_created": {},
    "tag_updated": {},
    "tag_deleted": {},
    "pullreq_created": {},
    "pullreq_reopened": {},
    "pullreq_branch_updated": {},
    "pullreq_closed": {},
    "pullreq_comment_created": {},
    "pullreq_merged": {},
    "pullreq_updated": {}
  }
};
