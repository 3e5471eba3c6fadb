// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Revolut's record, for `new Webhook(revolut, secret)` of `hookseal/base`. */
export const revolut: Provider & { readonly id: "revolut" } = {
  "id": "revolut",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Revolut-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "v1.{timestamp}.{body}",
    "timestamp": {
      "header": "Revolut-Request-Timestamp",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Revolut's documentation",
      "attempts": 4,
      "delays": [
        600,
        600,
        600
      ]
    }
  ],
  "events": {
    "TransactionCreated": {
      "data": {
        "type": "object"
      }
    },
    "TransactionStateChanged": {
      "data": {
        "type": "object"
      }
    },
    "PayoutLinkCreated": {
      "data": {
        "type": "object"
      }
    },
    "PayoutLinkStateChanged": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_AUTHORISED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_CANCELLED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_INCREMENTAL_AUTHORISATION_AUTHORISED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_INCREMENTAL_AUTHORISATION_DECLINED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_INCREMENTAL_AUTHORISATION_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_PAYMENT_AUTHENTICATION_CHALLENGED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_PAYMENT_AUTHENTICATED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_PAYMENT_AUTHORISATION_STARTED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_PAYMENT_DECLINED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_PAYMENT_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "SUBSCRIPTION_INITIATED": {
      "data": {
        "type": "object"
      }
    },
    "SUBSCRIPTION_FINISHED": {
      "data": {
        "type": "object"
      }
    },
    "SUBSCRIPTION_CANCELLED": {
      "data": {
        "type": "object"
      }
    },
    "SUBSCRIPTION_OVERDUE": {
      "data": {
        "type": "object"
      }
    },
    "PAYOUT_INITIATED": {
      "data": {
        "type": "object"
      }
    },
    "PAYOUT_COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "PAYOUT_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "DISPUTE_ACTION_REQUIRED": {
      "data": {
        "type": "object"
      }
    },
    "DISPUTE_UNDER_REVIEW": {
      "data": {
        "type": "object"
      }
    },
    "DISPUTE_WON": {
      "data": {
        "type": "object"
      }
    },
    "DISPUTE_LOST": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_PROCESSING": {
      "data": {
        "type": "object"
      }
    },
    "SELL_ORDER_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "SELL_ORDER_PROCESSING": {
      "data": {
        "type": "object"
      }
    },
    "SELL_ORDER_COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "SELL_ORDER_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "SELL_ORDER_EXPIRED": {
      "data": {
        "type": "object"
      }
    },
    "SELL_ORDER_REFUNDED": {
      "data": {
        "type": "object"
      }
    },
    "SELL_ORDER_CREDITED_AS_CRYPTO": {
      "data": {
        "type": "object"
      }
    }
  }
};
