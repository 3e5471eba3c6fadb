// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Wise's record, for `new Webhook(wise, secret)` of `hookseal/base` with `hookseal/keys`. */
export const wise: Provider & { readonly id: "wise" } = {
  "id": "wise",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature-SHA256",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "key": {
      "decode": "pem"
    }
  },
  "envelope": {
    "type": "event_type",
    "timestamp": "sent_at",
    "data": "data"
  },
  "delivery_id": "X-Delivery-Id",
  "headers": [
    {
      "name": "X-Delivery-Id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "“Webhooks & Notifications” in Wise's documentation",
      "attempts": 26,
      "delays": [
        60,
        120,
        240,
        480,
        960,
        1920,
        3840,
        7680,
        15360,
        30720,
        61440,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400
      ]
    }
  ],
  "events": {
    "transfers#state-change": {
      "data": {
        "type": "object"
      }
    },
    "transfers#active-cases": {
      "data": {
        "type": "object"
      }
    },
    "account-details-payment#state-change": {
      "data": {
        "type": "object"
      }
    },
    "balances#credit": {
      "data": {
        "type": "object"
      }
    },
    "balances#update": {
      "data": {
        "type": "object"
      }
    },
    "balances#account-state-change": {
      "data": {
        "type": "object"
      }
    },
    "profiles#verification-state-change": {
      "data": {
        "type": "object"
      }
    },
    "batch-payment-initiations#state-change": {
      "data": {
        "type": "object"
      }
    },
    "transfers#payout-failure": {
      "data": {
        "type": "object"
      }
    },
    "transfers#refund": {
      "data": {
        "type": "object"
      }
    },
    "swift-in#credit": {
      "data": {
        "type": "object"
      }
    },
    "cards#transaction-state-change": {
      "data": {
        "type": "object"
      }
    },
    "profiles#cdd-check-state-change": {
      "data": {
        "type": "object"
      }
    },
    "cards#card-status-change": {
      "data": {
        "type": "object"
      }
    },
    "cards#card-order-status-change": {
      "data": {
        "type": "object"
      }
    },
    "cards#card-production-status-change": {
      "data": {
        "type": "object"
      }
    },
    "partner-support#case-changed": {
      "data": {
        "type": "object"
      }
    },
    "transaction-disputes#update": {
      "data": {
        "type": "object"
      }
    },
    "bulk-settlement#payment-received": {
      "data": {
        "type": "object"
      }
    },
    "users#state-change": {
      "data": {
        "type": "object"
      }
    },
    "kyc-reviews#state-change": {
      "data": {
        "type": "object"
      }
    },
    "cards#3ds-challenge": {
      "data": {
        "type": "object"
      }
    },
    "profiles#overdraft-limit-threshold": {
      "data": {
        "type": "object"
      }
    },
    "account-details-order#order-state-change": {
      "data": {
        "type": "object"
      }
    },
    "profiles#state-change": {
      "data": {
        "type": "object"
      }
    }
  }
};
