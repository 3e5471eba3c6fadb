// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Discourse's record, for `new Webhook(discourse, secret)` of `hookseal/base`. */
export const discourse: Provider & { readonly id: "discourse" } = {
  "id": "discourse",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Discourse-Event-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Discourse-Event"
  },
  "event_key": "none",
  "delivery_id": "X-Discourse-Event-Id",
  "headers": [
    {
      "name": "X-Discourse-Event-Id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Discourse's sender",
      "attempts": 5,
      "delays": [
        60,
        300,
        1500,
        7500
      ]
    }
  ]
};
