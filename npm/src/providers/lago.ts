// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lago's record, for `new Webhook(lago, secret)` of `hookseal/base`. */
export const lago: Provider & { readonly id: "lago" } = {
  "id": "lago",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Lago-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "webhook_type"
  },
  "event_key": "none",
  "delivery_id": "X-Lago-Unique-Key",
  "headers": [
    {
      "name": "X-Lago-Unique-Key",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Lago's sender",
      "attempts": 3,
      "delays": [
        3,
        18
      ],
      "timeout": 30
    }
  ],
  "events": {
    "alert.triggered": {
      "data": {
        "type": "object"
      }
    },
    "billable_metric.created": {
      "data": {
        "type": "object"
      }
    },
    "billable_metric.updated": {
      "data": {
        "type": "object"
      }
    },
    "billable_metric.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.accounting_provider_created": {
      "data": {
        "type": "object"
      }
    },
    "customer.accounting_provider_error": {
      "data": {
        "type": "object"
      }
    },
    "customer.crm_provider_created": {
      "data": {
        "type": "object"
      }
    },
    "customer.crm_provider_error": {
      "data": {
        "type": "object"
      }
    },
    "customer.payment_provider_created": {
      "data": {
        "type": "object"
      }
    },
    "customer.payment_provider_error": {
      "data": {
        "type": "object"
      }
    },
    "customer.checkout_url_generated": {
      "data": {
        "type": "object"
      }
    },
    "customer.tax_provider_error": {
      "data": {
        "type": "object"
      }
    },
    "customer.vies_check": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.created": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.generated": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.refund_failure": {
      "data": {
        "type": "object"
      }
    },
    "dunning_campaign.finished": {
      "data": {
        "type": "object"
      }
    },
    "event.error": {
      "data": {
        "type": "object"
      }
    },
    "events.errors": {
      "data": {
        "type": "object"
      }
    },
    "feature.created": {
      "data": {
        "type": "object"
      }
    },
    "feature.updated": {
      "data": {
        "type": "object"
      }
    },
    "feature.deleted": {
      "data": {
        "type": "object"
      }
    },
    "fee.created": {
      "data": {
        "type": "object"
      }
    },
    "fee.tax_provider_error": {
      "data": {
        "type": "object"
      }
    },
    "invoice.created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.one_off_created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.add_on_added": {
      "data": {
        "type": "object"
      }
    },
    "invoice.paid_credit_added": {
      "data": {
        "type": "object"
      }
    },
    "invoice.generated": {
      "data": {
        "type": "object"
      }
    },
    "invoice.drafted": {
      "data": {
        "type": "object"
      }
    },
    "invoice.voided": {
      "data": {
        "type": "object"
      }
    },
    "invoice.deleted": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_dispute_lost": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_status_updated": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_overdue": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_failure": {
      "data": {
        "type": "object"
      }
    },
    "invoice.resynced": {
      "data": {
        "type": "object"
      }
    },
    "integration.provider_error": {
      "data": {
        "type": "object"
      }
    },
    "payment.requires_action": {
      "data": {
        "type": "object"
      }
    },
    "payment.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "payment_provider.error": {
      "data": {
        "type": "object"
      }
    },
    "payment_request.created": {
      "data": {
        "type": "object"
      }
    },
    "payment_request.payment_failure": {
      "data": {
        "type": "object"
      }
    },
    "payment_request.payment_status_updated": {
      "data": {
        "type": "object"
      }
    },
    "plan.created": {
      "data": {
        "type": "object"
      }
    },
    "plan.updated": {
      "data": {
        "type": "object"
      }
    },
    "plan.deleted": {
      "data": {
        "type": "object"
      }
    },
    "subscription.terminated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.incomplete": {
      "data": {
        "type": "object"
      }
    },
    "subscription.canceled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.started": {
      "data": {
        "type": "object"
      }
    },
    "subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.termination_alert": {
      "data": {
        "type": "object"
      }
    },
    "subscription.trial_ended": {
      "data": {
        "type": "object"
      }
    },
    "subscription.usage_threshold_reached": {
      "data": {
        "type": "object"
      }
    },
    "wallet.depleted_ongoing_balance": {
      "data": {
        "type": "object"
      }
    },
    "wallet_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "wallet_transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "wallet_transaction.payment_failure": {
      "data": {
        "type": "object"
      }
    }
  }
};
