// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Checkly's record, for `new Webhook(checkly, secret)` of `hookseal/base`. */
export const checkly: Provider & { readonly id: "checkly" } = {
  "id": "checkly",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-checkly-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "checklyhq.com: site/content/docs/alerting/webhooks.md",
      "attempts": 6,
      "delays": [
        20,
        20,
        20,
        20,
        20
      ]
    }
  ]
};
