// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Maxio Advanced Billing (Chargify)'s record, for `new Webhook(chargify, secret)` of `hookseal/base` with `hookseal/keys`. */
export const chargify: Provider & { readonly id: "chargify" } = {
  "id": "chargify",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Chargify-Webhook-Signature-Hmac-Sha-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "format": "form",
    "type": "form:event",
    "id": "form:id"
  },
  "delivery_id": "X-Chargify-Webhook-Id",
  "retry_schedules": [
    {
      "source": "Maxio's documentation",
      "attempts": 5,
      "delays": [
        10,
        15,
        90,
        180
      ],
      "timeout": 15
    }
  ],
  "events": {
    "billing_date_change": {
      "data": {
        "type": "object"
      }
    },
    "component_allocation_change": {
      "data": {
        "type": "object"
      }
    },
    "customer_create": {
      "data": {
        "type": "object"
      }
    },
    "customer_update": {
      "data": {
        "type": "object"
      }
    },
    "dunning_step_reached": {
      "data": {
        "type": "object"
      }
    },
    "expiring_card": {
      "data": {
        "type": "object"
      }
    },
    "expiration_date_change": {
      "data": {
        "type": "object"
      }
    },
    "invoice_issued": {
      "data": {
        "type": "object"
      }
    },
    "metered_usage": {
      "data": {
        "type": "object"
      }
    },
    "payment_failure": {
      "data": {
        "type": "object"
      }
    },
    "payment_success": {
      "data": {
        "type": "object"
      }
    },
    "direct_debit_payment_pending": {
      "data": {
        "type": "object"
      }
    },
    "direct_debit_payment_paid_out": {
      "data": {
        "type": "object"
      }
    },
    "direct_debit_payment_rejected": {
      "data": {
        "type": "object"
      }
    },
    "prepaid_subscription_balance_changed": {
      "data": {
        "type": "object"
      }
    },
    "prepaid_usage": {
      "data": {
        "type": "object"
      }
    },
    "refund_failure": {
      "data": {
        "type": "object"
      }
    },
    "refund_success": {
      "data": {
        "type": "object"
      }
    },
    "renewal_failure": {
      "data": {
        "type": "object"
      }
    },
    "renewal_success": {
      "data": {
        "type": "object"
      }
    },
    "signup_failure": {
      "data": {
        "type": "object"
      }
    },
    "signup_success": {
      "data": {
        "type": "object"
      }
    },
    "statement_closed": {
      "data": {
        "type": "object"
      }
    },
    "statement_settled": {
      "data": {
        "type": "object"
      }
    },
    "subscription_card_update": {
      "data": {
        "type": "object"
      }
    },
    "subscription_group_card_update": {
      "data": {
        "type": "object"
      }
    },
    "subscription_product_change": {
      "data": {
        "type": "object"
      }
    },
    "subscription_state_change": {
      "data": {
        "type": "object"
      }
    },
    "trial_end_notice": {
      "data": {
        "type": "object"
      }
    },
    "upcoming_renewal_notice": {
      "data": {
        "type": "object"
      }
    },
    "upgrade_downgrade_failure": {
      "data": {
        "type": "object"
      }
    },
    "upgrade_downgrade_success": {
      "data": {
        "type": "object"
      }
    },
    "pending_cancellation_change": {
      "data": {
        "type": "object"
      }
    },
    "subscription_prepayment_account_balance_changed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_service_credit_account_balance_changed": {
      "data": {
        "type": "object"
      }
    }
  }
};
