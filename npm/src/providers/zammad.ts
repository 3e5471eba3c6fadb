// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Zammad's record, for `new Webhook(zammad, secret)` of `hookseal/base`. */
export const zammad: Provider & { readonly id: "zammad" } = {
  "id": "zammad",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "prefix": "sha1="
    },
    "algorithm": "hmac-sha1"
  },
  "event_key": "none",
  "delivery_id": "X-Zammad-Delivery",
  "headers": [
    {
      "name": "X-Zammad-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Zammad's documentation",
      "attempts": 5
    }
  ]
};
