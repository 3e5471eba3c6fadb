// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitLab (signing token)'s record, for `new Webhook(gitlabSigningToken, secret)` of `hookseal/base`. */
export const gitlabSigningToken: Provider & { readonly id: "gitlab-signing-token" } = {
  "id": "gitlab-signing-token",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "header:X-Gitlab-Event"
  },
  "delivery_id": "X-Gitlab-Webhook-UUID",
  "headers": [
    {
      "name": "X-Gitlab-Webhook-UUID",
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
