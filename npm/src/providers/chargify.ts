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
    "billing_date_change": {},
    "component_allocation_change": {},
    "customer_create": {},
    "customer_update": {},
    "dunning_step_reached": {},
    "expiring_card": {},
    "expiration_date_change": {},
    "invoice_issued": {},
    "metered_usage": {},
    "payment_failure": {},
    "payment_success": {},
    "direct_debit_payment_pending": {},
    "direct_debit_payment_paid_out": {},
    "direct_debit_payment_rejected": {},
    "prepaid_subscription_balance_changed": {},
    "prepaid_usage": {},
    "refund_failure": {},
    "refund_success": {},
    "renewal_failure": {},
    "renewal_success": {},
    "signup_failure": {},
    "signup_success": {},
    "statement_closed": {},
    "statement_settled": {},
    "subscription_card_update": {},
    "subscription_group_card_update": {},
    "subscription_product_change": {},
    "subscription_state_change": {},
    "trial_end_notice": {},
    "upcoming_renewal_notice": {},
    "upgrade_downgrade_failure": {},
    "upgrade_downgrade_success": {},
    "pending_cancellation_change": {},
    "subscription_prepayment_account_balance_changed": {},
    "subscription_service_credit_account_balance_changed": {}
  }
};
