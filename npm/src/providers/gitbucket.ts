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
  ]
};
