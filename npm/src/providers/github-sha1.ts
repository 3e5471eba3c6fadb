// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitHub (SHA-1)'s record, for `new Webhook(githubSha1, secret)` of `hookseal/base`. */
export const githubSha1: Provider & { readonly id: "github-sha1" } = {
  "id": "github-sha1",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "prefix": "sha1="
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "header:X-GitHub-Event"
  },
  "delivery_id": "X-GitHub-Delivery",
  "headers": [
    {
      "name": "X-GitHub-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "“Handling failed webhook deliveries” in GitHub's documentation",
      "attempts": 1,
      "timeout": 10
    }
  ]
};
