// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitBucket's record, for `new Webhook(gitbucket, secret)` of `hookseal/base`. */
export const gitbucket: Provider & { readonly id: "gitbucket" } = {
  "id": "gitbucket",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Github-Event"
  },
  "delivery_id": "X-Github-Delivery",
  "headers": [
    {
      "name": "X-Github-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "GitBucket's sender",
      "attempts": 1
    }
  ],
  "events": {
    "commit_comment": {},
    "create": {},
    "delete": {},
    "deployment": {},
    "deployment_status": {},
    "fork": {},
    "gollum": {},
    "issue_comment": {},
    "issues": {},
    "member": {},
    "page_build": {},
    "public": {},
    "pull_request": {},
    "pull_request_review_comment": {},
    "push": {},
    "release": {},
    "status": {},
    "team_add": {},
    "watch": {}
  }
};
