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
  ]
};
