// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Paddle Billing's record, for `new Webhook(paddle, secret)` of `hookseal/base`. */
export const paddle: Provider & { readonly id: "paddle" } = {
  "id": "paddle",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Paddle-Signature",
      "encoding": "hex",
      "separator": ";",
      "signature_key": "h1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}:{body}",
    "timestamp": {
      "signature_key": "ts",
      "format": "unix",
      "tolerance_s": 5
    }
  },
  "envelope": {
    "type": "event_type",
    "id": "event_id",
    "timestamp": "occurred_at",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Paddle's documentation",
      "attempts": 61,
      "timeout": 5
    }
  ],
  "events": {
    "address.created": {
      "data": {
        "type": "object"
      }
    },
    "address.imported": {
      "data": {
        "type": "object"
      }
    },
    "address.updated": {
      "data": {
        "type": "object"
      }
    },
    "adjustment.created": {
      "data": {
        "type": "object"
      }
    },
    "adjustment.updated": {
      "data": {
        "type": "object"
      }
    },
    "api_key.created": {
      "data": {
        "type": "object"
      }
    },
    "api_key.expired": {
      "data": {
        "type": "object"
      }
    },
    "api_key.expiring": {
      "data": {
        "type": "object"
      }
    },
    "api_key.revoked": {
      "data": {
        "type": "object"
      }
    },
    "api_key.updated": {
      "data": {
        "type": "object"
      }
    },
    "api_key_exposure.created": {
      "data": {
        "type": "object"
      }
    },
    "business.created": {
      "data": {
        "type": "object"
      }
    },
    "business.imported": {
      "data": {
        "type": "object"
      }
    },
    "business.updated": {
      "data": {
        "type": "object"
      }
    },
    "client_token.created": {
      "data": {
        "type": "object"
      }
    },
    "client_token.revoked": {
      "data": {
        "type": "object"
      }
    },
    "client_token.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.imported": {
      "data": {
        "type": "object"
      }
    },
    "customer.updated": {
      "data": {
        "type": "object"
      }
    },
    "discount.created": {
      "data": {
        "type": "object"
      }
    },
    "discount.imported": {
      "data": {
        "type": "object"
      }
    },
    "discount.updated": {
      "data": {
        "type": "object"
      }
    },
    "discount_group.created": {
      "data": {
        "type": "object"
      }
    },
    "discount_group.updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_method.deleted": {
      "data": {
        "type": "object"
      }
    },
    "payment_method.saved": {
      "data": {
        "type": "object"
      }
    },
    "payout.created": {
      "data": {
        "type": "object"
      }
    },
    "payout.paid": {
      "data": {
        "type": "object"
      }
    },
    "price.created": {
      "data": {
        "type": "object"
      }
    },
    "price.imported": {
      "data": {
        "type": "object"
      }
    },
    "price.updated": {
      "data": {
        "type": "object"
      }
    },
    "product.created": {
      "data": {
        "type": "object"
      }
    },
    "product.imported": {
      "data": {
        "type": "object"
      }
    },
    "product.updated": {
      "data": {
        "type": "object"
      }
    },
    "report.created": {
      "data": {
        "type": "object"
      }
    },
    "report.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.activated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.canceled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.created": {
      "data": {
        "type": "object"
      }
    },
    "subscription.imported": {
      "data": {
        "type": "object"
      }
    },
    "subscription.past_due": {
      "data": {
        "type": "object"
      }
    },
    "subscription.paused": {
      "data": {
        "type": "object"
      }
    },
    "subscription.resumed": {
      "data": {
        "type": "object"
      }
    },
    "subscription.trialing": {
      "data": {
        "type": "object"
      }
    },
    "subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "transaction.billed": {
      "data": {
        "type": "object"
      }
    },
    "transaction.canceled": {
      "data": {
        "type": "object"
      }
    },
    "transaction.completed": {
      "data": {
        "type": "object"
      }
    },
    "transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "transaction.paid": {
      "data": {
        "type": "object"
      }
    },
    "transaction.past_due": {
      "data": {
        "type": "object"
      }
    },
    "transaction.payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "transaction.ready": {
      "data": {
        "type": "object"
      }
    },
    "transaction.revised": {
      "data": {
        "type": "object"
      }
    },
    "transaction.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
