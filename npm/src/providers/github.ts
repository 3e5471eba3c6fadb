// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitHub's record, for `new Webhook(github, secret)` of `hookseal/base`. */
export const github: Provider & { readonly id: "github" } = {
  "id": "github",
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
    "type": "header:X-GitHub-Event"
  },
  "delivery_id": "X-GitHub-Delivery",
  "headers": [
    {
      "name": "X-GitHub-Delivery",
      "value": "delivery_id"
    }
  ],
  "max_body": 26214400,
  "retry_schedules": [
    {
      "source": "“Handling failed webhook deliveries” in GitHub's documentation",
      "attempts": 1,
      "timeout": 10
    }
  ]
};
