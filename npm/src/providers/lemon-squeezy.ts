// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lemon Squeezy's record, for `new Webhook(lemonSqueezy, secret)` of `hookseal/base`. */
export const lemonSqueezy: Provider & { readonly id: "lemon-squeezy" } = {
  "id": "lemon-squeezy",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "meta.event_name",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Lemon Squeezy's documentation",
      "attempts": 4,
      "delays": [
        5,
        25,
        125
      ]
    }
  ],
  "events": {
    "order_created": {},
    "order_refunded": {},
    "subscription_created": {},
    "subscription_updated": {},
    "subscription_cancelled": {},
    "subscription_resumed": {},
    "subscription_expired": {},
    "subscription_paused": {},
    "subscription_unpaused": {},
    "subscription_payment_success": {},
    "subscription_payment_failed": {},
    "subscription_payment_recovered": {},
    "subscription_payment_refunded": {},
    "license_key_created": {},
    "license_key_updated": {}
  }
};
