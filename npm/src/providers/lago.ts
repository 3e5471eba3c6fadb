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
    "alert.triggered": {},
    "billable_metric.created": {},
    "billable_metric.updated": {},
    "billable_metric.deleted": {},
    "customer.created": {},
    "customer.updated": {},
    "customer.accounting_provider_created": {},
    "customer.accounting_provider_error": {},
    "customer.crm_provider_created": {},
    "customer.crm_provider_error": {},
    "customer.payment_provider_created": {},
    "customer.payment_provider_error": {},
    "customer.checkout_url_generated": {},
    "customer.tax_provider_error": {},
    "customer.vies_check": {},
    "credit_note.created": {},
    "credit_note.generated": {},
    "credit_note.refund_failure": {},
    "dunning_campaign.finished": {},
    "event.error": {},
    "events.errors": {},
    "feature.created": {},
    "feature.updated": {},
    "feature.deleted": {},
    "fee.created": {},
    "fee.tax_provider_error": {},
    "invoice.created": {},
    "invoice.one_off_created": {},
    "invoice.add_on_added": {},
    "invoice.paid_credit_added": {},
    "invoice.generated": {},
    "invoice.drafted": {},
    "invoice.voided": {},
    "invoice.deleted": {},
    "invoice.payment_dispute_lost": {},
    "invoice.payment_status_updated": {},
    "invoice.payment_overdue": {},
    "invoice.payment_failure": {},
    "invoice.resynced": {},
    "integration.provider_error": {},
    "payment.requires_action": {},
    "payment.succeeded": {},
    "payment_provider.error": {},
    "payment_request.created": {},
    "payment_request.payment_failure": {},
    "payment_request.payment_status_updated": {},
    "plan.created": {},
    "plan.updated": {},
    "plan.deleted": {},
    "subscription.terminated": {},
    "subscription.incomplete": {},
    "subscription.canceled": {},
    "subscription.started": {},
    "subscription.updated": {},
    "subscription.termination_alert": {},
    "subscription.trial_ended": {},
    "subscription.usage_threshold_reached": {},
    "wallet.depleted_ongoing_balance": {},
    "wallet_transaction.created": {},
    "wallet_transaction.updated": {},
    "wallet_transaction.payment_failure": {}
  }
};
