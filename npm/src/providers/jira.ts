// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Jira Cloud's record, for `new Webhook(jira, secret)` of `hookseal/base`. */
export const jira: Provider & { readonly id: "jira" } = {
  "id": "jira",
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
    "type": "webhookEvent",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms"
  },
  "delivery_id": "X-Atlassian-Webhook-Identifier",
  "attempt": {
    "header": "X-Atlassian-Webhook-Retry",
    "first": 0
  },
  "headers": [
    {
      "name": "X-Atlassian-Webhook-Identifier",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Jira's documentation",
      "attempts": 6
    }
  ]
};
