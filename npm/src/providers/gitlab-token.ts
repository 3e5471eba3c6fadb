// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitLab (secret token)'s record, for `new Webhook(gitlabToken, secret)` of `hookseal/base` with `hookseal/keys`. */
export const gitlabToken: Provider & { readonly id: "gitlab-token" } = {
  "id": "gitlab-token",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gitlab-Token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "header:X-Gitlab-Event"
  },
  "event_key": "none",
  "delivery_id": "X-Gitlab-Event-UUID",
  "headers": [
    {
      "name": "X-Gitlab-Event-UUID",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "GitLab's sender",
      "attempts": 1
    }
  ],
  "events": {
    "Push Hook": {},
    "Tag Push Hook": {},
    "Issue Hook": {},
    "Confidential Issue Hook": {},
    "Note Hook": {},
    "Confidential Note Hook": {},
    "Merge Request Hook": {},
    "Wiki Page Hook": {},
    "Pipeline Hook": {},
    "Job Hook": {},
    "Deployment Hook": {},
    "Feature Flag Hook": {},
    "Release Hook": {},
    "Milestone Hook": {},
    "Emoji Hook": {},
    "Resource Access Token Hook": {},
    "Vulnerability Hook": {},
    "Member Hook": {},
    "Project Hook": {},
    "Subgroup Hook": {},
    "System Hook": {}
  }
};
