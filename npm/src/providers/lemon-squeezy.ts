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
    "order_created": {
      "data": {
        "type": "object"
      }
    },
    "order_refunded": {
      "data": {
        "type": "object"
      }
    },
    "subscription_created": {
      "data": {
        "type": "object"
      }
    },
    "subscription_updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "subscription_resumed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_expired": {
      "data": {
        "type": "object"
      }
    },
    "subscription_paused": {
      "data": {
        "type": "object"
      }
    },
    "subscription_unpaused": {
      "data": {
        "type": "object"
      }
    },
    "subscription_payment_success": {
      "data": {
        "type": "object"
      }
    },
    "subscription_payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_payment_recovered": {
      "data": {
        "type": "object"
      }
    },
    "subscription_payment_refunded": {
      "data": {
        "type": "object"
      }
    },
    "license_key_created": {
      "data": {
        "type": "object"
      }
    },
    "license_key_updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
