// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Orb's record, for `new Webhook(orb, secret)` of `hookseal/base` with `hookseal/keys`. */
export const orb: Provider & { readonly id: "orb" } = {
  "id": "orb",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Orb-Signature",
      "encoding": "hex",
      "separator": " ",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "v1:{timestamp}:{body}",
    "timestamp": {
      "header": "X-Orb-Timestamp",
      "format": "rfc3339-utc",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at"
  },
  "events": {
    "backfill.reflected": {
      "data": {
        "type": "object"
      }
    },
    "backfill.reverted": {
      "data": {
        "type": "object"
      }
    },
    "billable_metric.edited": {
      "data": {
        "type": "object"
      }
    },
    "credit_block.accounting_sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "credit_block.accounting_sync_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.accounting_sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.accounting_sync_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.issued": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.marked_as_void": {
      "data": {
        "type": "object"
      }
    },
    "customer.accounting_sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer.accounting_sync_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "customer.balance_transaction_created": {
      "data": {
        "type": "object"
      }
    },
    "customer.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.credit_balance_depleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.credit_balance_dropped": {
      "data": {
        "type": "object"
      }
    },
    "customer.credit_balance_recovered": {
      "data": {
        "type": "object"
      }
    },
    "customer.credit_ledger_incremented": {
      "data": {
        "type": "object"
      }
    },
    "customer.edited": {
      "data": {
        "type": "object"
      }
    },
    "data_exports.transfer_error": {
      "data": {
        "type": "object"
      }
    },
    "data_exports.transfer_success": {
      "data": {
        "type": "object"
      }
    },
    "event.unmatched_event": {
      "data": {
        "type": "object"
      }
    },
    "ingestion.unmatched_customer_ids": {
      "data": {
        "type": "object"
      }
    },
    "invoice.accounting_sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.accounting_sync_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "invoice.automation_schedule_step_executed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.cost_data_exported": {
      "data": {
        "type": "object"
      }
    },
    "invoice.dunning_schedule_created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.dunning_schedule_ended": {
      "data": {
        "type": "object"
      }
    },
    "invoice.dunning_schedule_reset": {
      "data": {
        "type": "object"
      }
    },
    "invoice.dunning_schedule_step_executed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.edited": {
      "data": {
        "type": "object"
      }
    },
    "invoice.invoice_date_elapsed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.issue_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.issued": {
      "data": {
        "type": "object"
      }
    },
    "invoice.issued_summary": {
      "data": {
        "type": "object"
      }
    },
    "invoice.manually_marked_as_paid": {
      "data": {
        "type": "object"
      }
    },
    "invoice.manually_marked_as_void": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_processing": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "invoice.sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.sync_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "invoice.undo_mark_as_paid": {
      "data": {
        "type": "object"
      }
    },
    "invoice_due_date_recalculation.canceled": {
      "data": {
        "type": "object"
      }
    },
    "invoice_due_date_recalculation.completed": {
      "data": {
        "type": "object"
      }
    },
    "invoice_due_date_recalculation.started": {
      "data": {
        "type": "object"
      }
    },
    "metric.events_dropped_by_watermark": {
      "data": {
        "type": "object"
      }
    },
    "payment_method.created": {
      "data": {
        "type": "object"
      }
    },
    "payment_method.deleted": {
      "data": {
        "type": "object"
      }
    },
    "plan.default_version_set": {
      "data": {
        "type": "object"
      }
    },
    "plan.version_created": {
      "data": {
        "type": "object"
      }
    },
    "price.edited": {
      "data": {
        "type": "object"
      }
    },
    "resource_event.test": {
      "data": {
        "type": "object"
      }
    },
    "sales_order.accounting_sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "sales_order.accounting_sync_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "subscription.accounting_sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "subscription.accounting_sync_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "subscription.alert_disabled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.cancellation_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.cancellation_unscheduled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.cost_exceeded": {
      "data": {
        "type": "object"
      }
    },
    "subscription.created": {
      "data": {
        "type": "object"
      }
    },
    "subscription.edited": {
      "data": {
        "type": "object"
      }
    },
    "subscription.ended": {
      "data": {
        "type": "object"
      }
    },
    "subscription.fixed_fee_quantity_updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.grouped_cost_exceeded": {
      "data": {
        "type": "object"
      }
    },
    "subscription.invoicing_threshold_exceeded": {
      "data": {
        "type": "object"
      }
    },
    "subscription.license_allocation_reset": {
      "data": {
        "type": "object"
      }
    },
    "subscription.license_balance_threshold_reached": {
      "data": {
        "type": "object"
      }
    },
    "subscription.plan_change_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.plan_changed": {
      "data": {
        "type": "object"
      }
    },
    "subscription.plan_version_change_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.plan_version_changed": {
      "data": {
        "type": "object"
      }
    },
    "subscription.spend_exceeded": {
      "data": {
        "type": "object"
      }
    },
    "subscription.started": {
      "data": {
        "type": "object"
      }
    },
    "subscription.trial_ended": {
      "data": {
        "type": "object"
      }
    },
    "subscription.usage_exceeded": {
      "data": {
        "type": "object"
      }
    },
    "transaction.accounting_sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "transaction.accounting_sync_succeeded": {
      "data": {
        "type": "object"
      }
    }
  }
};
