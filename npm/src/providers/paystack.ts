// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Paystack's record, for `new Webhook(paystack, secret)` of `hookseal/base`. */
export const paystack: Provider & { readonly id: "paystack" } = {
  "id": "paystack",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-paystack-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha512"
  },
  "envelope": {
    "type": "event",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Paystack's documentation, live mode",
      "attempts": 76,
      "delays": [
        180,
        180,
        180,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600
      ]
    },
    {
      "source": "Paystack's documentation, test mode",
      "attempts": 11,
      "delays": [
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600
      ],
      "timeout": 30
    }
  ],
  "events": {
    "bank.transfer.rejected": {
      "data": {
        "type": "object"
      }
    },
    "charge.dispute.create": {
      "data": {
        "type": "object"
      }
    },
    "charge.dispute.remind": {
      "data": {
        "type": "object"
      }
    },
    "charge.dispute.resolve": {
      "data": {
        "type": "object"
      }
    },
    "charge.success": {
      "data": {
        "type": "object"
      }
    },
    "customeridentification.failed": {
      "data": {
        "type": "object"
      }
    },
    "customeridentification.success": {
      "data": {
        "type": "object"
      }
    },
    "dedicatedaccount.assign.failed": {
      "data": {
        "type": "object"
      }
    },
    "dedicatedaccount.assign.success": {
      "data": {
        "type": "object"
      }
    },
    "direct_debit.authorization.active": {
      "data": {
        "type": "object"
      }
    },
    "direct_debit.authorization.created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.create": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.update": {
      "data": {
        "type": "object"
      }
    },
    "paymentrequest.pending": {
      "data": {
        "type": "object"
      }
    },
    "paymentrequest.success": {
      "data": {
        "type": "object"
      }
    },
    "preauthorization.capture.failed": {
      "data": {
        "type": "object"
      }
    },
    "preauthorization.capture.success": {
      "data": {
        "type": "object"
      }
    },
    "preauthorization.release.failed": {
      "data": {
        "type": "object"
      }
    },
    "preauthorization.release.success": {
      "data": {
        "type": "object"
      }
    },
    "preauthorization.reserve.success": {
      "data": {
        "type": "object"
      }
    },
    "refund.failed": {
      "data": {
        "type": "object"
      }
    },
    "refund.pending": {
      "data": {
        "type": "object"
      }
    },
    "refund.processed": {
      "data": {
        "type": "object"
      }
    },
    "refund.processing": {
      "data": {
        "type": "object"
      }
    },
    "subscription.create": {
      "data": {
        "type": "object"
      }
    },
    "subscription.disable": {
      "data": {
        "type": "object"
      }
    },
    "subscription.expiring_cards": {
      "data": {
        "type": "object"
      }
    },
    "subscription.not_renew": {
      "data": {
        "type": "object"
      }
    },
    "transfer.failed": {
      "data": {
        "type": "object"
      }
    },
    "transfer.reversed": {
      "data": {
        "type": "object"
      }
    },
    "transfer.success": {
      "data": {
        "type": "object"
      }
    }
  }
};
