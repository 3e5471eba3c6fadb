// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Bitbucket Cloud's record, for `new Webhook(bitbucket, secret)` of `hookseal/base`. */
export const bitbucket: Provider & { readonly id: "bitbucket" } = {
  "id": "bitbucket",
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
    "type": "header:X-Event-Key"
  },
  "event_key": "none",
  "delivery_id": "X-Request-UUID",
  "attempt": {
    "header": "X-Attempt-Number"
  },
  "headers": [
    {
      "name": "X-Request-UUID",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "“Troubleshoot webhooks” in Bitbucket's documentation",
      "attempts": 3,
      "timeout": 10
    }
  ],
  "events": {
    "issue:comment_created": {},
    "issue:created": {},
    "issue:updated": {},
    "pipeline:span_created": {},
    "project:updated": {},
    "pullrequest:approved": {},
    "pullrequest:changes_request_created": {},
    "pullrequest:changes_request_removed": {},
    "pullrequest:comment_created": {},
    "pullrequest:comment_deleted": {},
    "pullrequest:comment_reopened": {},
    "pullrequest:comment_resolved": {},
    "pullrequest:comment_updated": {},
    "pullrequest:created": {},
    "pullrequest:fulfilled": {},
    "pullrequest:push": {},
    "pullrequest:rejected": {},
    "pullrequest:unapproved": {},
    "pullrequest:updated": {},
    "repo:commit_comment_created": {},
    "repo:commit_status_created": {},
    "repo:commit_status_updated": {},
    "repo:created": {},
    "repo:deleted": {},
    "repo:fork": {},
    "repo:imported": {},
    "repo:push": {},
    "repo:transfer": {},
    "repo:updated": {}
  }
};
