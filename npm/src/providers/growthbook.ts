// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GrowthBook (event webhooks)'s record, for `new Webhook(growthbook, secret)` of `hookseal/base`. */
export const growthbook: Provider & { readonly id: "growthbook" } = {
  "id": "growthbook",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-GrowthBook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  },
  "retry_schedules": [
    {
      "source": "growthbook: docs/app/webhooks/event-webhooks.mdx",
      "attempts": 3
    }
  ]
};
