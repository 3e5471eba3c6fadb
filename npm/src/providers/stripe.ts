// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Stripe's record, for `new Webhook(stripe, secret)` of `hookseal/base`. */
export const stripe: Provider & { readonly id: "stripe" } = {
  "id": "stripe",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Stripe-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created",
    "timestamp_format": "unix",
    "data": "data"
  },
  "events": {
    "account.application.authorized": {
      "data": {
        "type": "object"
      }
    },
    "account.application.deauthorized": {
      "data": {
        "type": "object"
      }
    },
    "account.external_account.created": {
      "data": {
        "type": "object"
      }
    },
    "account.external_account.deleted": {
      "data": {
        "type": "object"
      }
    },
    "account.external_account.updated": {
      "data": {
        "type": "object"
      }
    },
    "account.updated": {
      "data": {
        "type": "object"
      }
    },
    "application_fee.created": {
      "data": {
        "type": "object"
      }
    },
    "application_fee.refund.updated": {
      "data": {
        "type": "object"
      }
    },
    "application_fee.refunded": {
      "data": {
        "type": "object"
      }
    },
    "balance.available": {
      "data": {
        "type": "object"
      }
    },
    "balance_settings.updated": {
      "data": {
        "type": "object"
      }
    },
    "billing.alert.triggered": {
      "data": {
        "type": "object"
      }
    },
    "billing.credit_balance_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "billing.credit_grant.created": {
      "data": {
        "type": "object"
      }
    },
    "billing.credit_grant.updated": {
      "data": {
        "type": "object"
      }
    },
    "billing.meter.created": {
      "data": {
        "type": "object"
      }
    },
    "billing.meter.deactivated": {
      "data": {
        "type": "object"
      }
    },
    "billing.meter.reactivated": {
      "data": {
        "type": "object"
      }
    },
    "billing.meter.updated": {
      "data": {
        "type": "object"
      }
    },
    "billing_portal.configuration.created": {
      "data": {
        "type": "object"
      }
    },
    "billing_portal.configuration.updated": {
      "data": {
        "type": "object"
      }
    },
    "billing_portal.session.created": {
      "data": {
        "type": "object"
      }
    },
    "capability.updated": {
      "data": {
        "type": "object"
      }
    },
    "cash_balance.funds_available": {
      "data": {
        "type": "object"
      }
    },
    "charge.captured": {
      "data": {
        "type": "object"
      }
    },
    "charge.dispute.closed": {
      "data": {
        "type": "object"
      }
    },
    "charge.dispute.created": {
      "data": {
        "type": "object"
      }
    },
    "charge.dispute.funds_reinstated": {
      "data": {
        "type": "object"
      }
    },
    "charge.dispute.funds_withdrawn": {
      "data": {
        "type": "object"
      }
    },
    "charge.dispute.updated": {
      "data": {
        "type": "object"
      }
    },
    "charge.expired": {
      "data": {
        "type": "object"
      }
    },
    "charge.failed": {
      "data": {
        "type": "object"
      }
    },
    "charge.pending": {
      "data": {
        "type": "object"
      }
    },
    "charge.refund.updated": {
      "data": {
        "type": "object"
      }
    },
    "charge.refunded": {
      "data": {
        "type": "object"
      }
    },
    "charge.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "charge.updated": {
      "data": {
        "type": "object"
      }
    },
    "checkout.session.async_payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "checkout.session.async_payment_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "checkout.session.completed": {
      "data": {
        "type": "object"
      }
    },
    "checkout.session.expired": {
      "data": {
        "type": "object"
      }
    },
    "climate.order.canceled": {
      "data": {
        "type": "object"
      }
    },
    "climate.order.created": {
      "data": {
        "type": "object"
      }
    },
    "climate.order.delayed": {
      "data": {
        "type": "object"
      }
    },
    "climate.order.delivered": {
      "data": {
        "type": "object"
      }
    },
    "climate.order.product_substituted": {
      "data": {
        "type": "object"
      }
    },
    "climate.product.created": {
      "data": {
        "type": "object"
      }
    },
    "climate.product.pricing_updated": {
      "data": {
        "type": "object"
      }
    },
    "coupon.created": {
      "data": {
        "type": "object"
      }
    },
    "coupon.deleted": {
      "data": {
        "type": "object"
      }
    },
    "coupon.updated": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.created": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.updated": {
      "data": {
        "type": "object"
      }
    },
    "credit_note.voided": {
      "data": {
        "type": "object"
      }
    },
    "customer.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.discount.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.discount.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.discount.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.source.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.source.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.source.expiring": {
      "data": {
        "type": "object"
      }
    },
    "customer.source.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.subscription.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.subscription.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.subscription.paused": {
      "data": {
        "type": "object"
      }
    },
    "customer.subscription.pending_update_applied": {
      "data": {
        "type": "object"
      }
    },
    "customer.subscription.pending_update_expired": {
      "data": {
        "type": "object"
      }
    },
    "customer.subscription.resumed": {
      "data": {
        "type": "object"
      }
    },
    "customer.subscription.trial_will_end": {
      "data": {
        "type": "object"
      }
    },
    "customer.subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.tax_id.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.tax_id.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.tax_id.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer_cash_balance_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "entitlements.active_entitlement_summary.updated": {
      "data": {
        "type": "object"
      }
    },
    "file.created": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.account_numbers_updated": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.created": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.deactivated": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.disconnected": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.expected_deactivation_date_updated": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.reactivated": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.refreshed_balance": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.refreshed_ownership": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.refreshed_transactions": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.supported_payment_method_types_updated": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.upcoming_account_number_expiry": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.account.upcoming_deactivation": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.authorization.expected_deactivation_date_updated": {
      "data": {
        "type": "object"
      }
    },
    "financial_connections.authorization.upcoming_deactivation": {
      "data": {
        "type": "object"
      }
    },
    "identity.verification_session.canceled": {
      "data": {
        "type": "object"
      }
    },
    "identity.verification_session.created": {
      "data": {
        "type": "object"
      }
    },
    "identity.verification_session.processing": {
      "data": {
        "type": "object"
      }
    },
    "identity.verification_session.redacted": {
      "data": {
        "type": "object"
      }
    },
    "identity.verification_session.requires_input": {
      "data": {
        "type": "object"
      }
    },
    "identity.verification_session.verified": {
      "data": {
        "type": "object"
      }
    },
    "invoice.created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.deleted": {
      "data": {
        "type": "object"
      }
    },
    "invoice.finalization_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.finalized": {
      "data": {
        "type": "object"
      }
    },
    "invoice.marked_uncollectible": {
      "data": {
        "type": "object"
      }
    },
    "invoice.overdue": {
      "data": {
        "type": "object"
      }
    },
    "invoice.overpaid": {
      "data": {
        "type": "object"
      }
    },
    "invoice.paid": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_action_required": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_attempt_required": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "invoice.sent": {
      "data": {
        "type": "object"
      }
    },
    "invoice.upcoming": {
      "data": {
        "type": "object"
      }
    },
    "invoice.updated": {
      "data": {
        "type": "object"
      }
    },
    "invoice.voided": {
      "data": {
        "type": "object"
      }
    },
    "invoice.will_be_due": {
      "data": {
        "type": "object"
      }
    },
    "invoice_payment.paid": {
      "data": {
        "type": "object"
      }
    },
    "invoiceitem.created": {
      "data": {
        "type": "object"
      }
    },
    "invoiceitem.deleted": {
      "data": {
        "type": "object"
      }
    },
    "issuing_authorization.created": {
      "data": {
        "type": "object"
      }
    },
    "issuing_authorization.request": {
      "data": {
        "type": "object"
      }
    },
    "issuing_authorization.updated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_card.created": {
      "data": {
        "type": "object"
      }
    },
    "issuing_card.updated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_cardholder.created": {
      "data": {
        "type": "object"
      }
    },
    "issuing_cardholder.updated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_dispute.closed": {
      "data": {
        "type": "object"
      }
    },
    "issuing_dispute.created": {
      "data": {
        "type": "object"
      }
    },
    "issuing_dispute.funds_reinstated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_dispute.funds_rescinded": {
      "data": {
        "type": "object"
      }
    },
    "issuing_dispute.submitted": {
      "data": {
        "type": "object"
      }
    },
    "issuing_dispute.updated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_personalization_design.activated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_personalization_design.deactivated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_personalization_design.rejected": {
      "data": {
        "type": "object"
      }
    },
    "issuing_personalization_design.updated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_token.created": {
      "data": {
        "type": "object"
      }
    },
    "issuing_token.updated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "issuing_transaction.purchase_details_receipt_updated": {
      "data": {
        "type": "object"
      }
    },
    "issuing_transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "mandate.updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent.amount_capturable_updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent.canceled": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent.created": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent.partially_funded": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent.payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent.processing": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent.requires_action": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "payment_link.created": {
      "data": {
        "type": "object"
      }
    },
    "payment_link.updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_method.attached": {
      "data": {
        "type": "object"
      }
    },
    "payment_method.automatically_updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_method.detached": {
      "data": {
        "type": "object"
      }
    },
    "payment_method.updated": {
      "data": {
        "type": "object"
      }
    },
    "payout.canceled": {
      "data": {
        "type": "object"
      }
    },
    "payout.created": {
      "data": {
        "type": "object"
      }
    },
    "payout.failed": {
      "data": {
        "type": "object"
      }
    },
    "payout.paid": {
      "data": {
        "type": "object"
      }
    },
    "payout.reconciliation_completed": {
      "data": {
        "type": "object"
      }
    },
    "payout.updated": {
      "data": {
        "type": "object"
      }
    },
    "person.created": {
      "data": {
        "type": "object"
      }
    },
    "person.deleted": {
      "data": {
        "type": "object"
      }
    },
    "person.updated": {
      "data": {
        "type": "object"
      }
    },
    "plan.created": {
      "data": {
        "type": "object"
      }
    },
    "plan.deleted": {
      "data": {
        "type": "object"
      }
    },
    "plan.updated": {
      "data": {
        "type": "object"
      }
    },
    "price.created": {
      "data": {
        "type": "object"
      }
    },
    "price.deleted": {
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
    "product.deleted": {
      "data": {
        "type": "object"
      }
    },
    "product.updated": {
      "data": {
        "type": "object"
      }
    },
    "promotion_code.created": {
      "data": {
        "type": "object"
      }
    },
    "promotion_code.updated": {
      "data": {
        "type": "object"
      }
    },
    "quote.accepted": {
      "data": {
        "type": "object"
      }
    },
    "quote.canceled": {
      "data": {
        "type": "object"
      }
    },
    "quote.created": {
      "data": {
        "type": "object"
      }
    },
    "quote.finalized": {
      "data": {
        "type": "object"
      }
    },
    "radar.early_fraud_warning.created": {
      "data": {
        "type": "object"
      }
    },
    "radar.early_fraud_warning.updated": {
      "data": {
        "type": "object"
      }
    },
    "refund.created": {
      "data": {
        "type": "object"
      }
    },
    "refund.failed": {
      "data": {
        "type": "object"
      }
    },
    "refund.updated": {
      "data": {
        "type": "object"
      }
    },
    "reporting.report_run.failed": {
      "data": {
        "type": "object"
      }
    },
    "reporting.report_run.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "reporting.report_type.updated": {
      "data": {
        "type": "object"
      }
    },
    "reserve.hold.created": {
      "data": {
        "type": "object"
      }
    },
    "reserve.hold.updated": {
      "data": {
        "type": "object"
      }
    },
    "reserve.plan.created": {
      "data": {
        "type": "object"
      }
    },
    "reserve.plan.disabled": {
      "data": {
        "type": "object"
      }
    },
    "reserve.plan.expired": {
      "data": {
        "type": "object"
      }
    },
    "reserve.plan.updated": {
      "data": {
        "type": "object"
      }
    },
    "reserve.release.created": {
      "data": {
        "type": "object"
      }
    },
    "review.closed": {
      "data": {
        "type": "object"
      }
    },
    "review.opened": {
      "data": {
        "type": "object"
      }
    },
    "setup_intent.canceled": {
      "data": {
        "type": "object"
      }
    },
    "setup_intent.created": {
      "data": {
        "type": "object"
      }
    },
    "setup_intent.requires_action": {
      "data": {
        "type": "object"
      }
    },
    "setup_intent.setup_failed": {
      "data": {
        "type": "object"
      }
    },
    "setup_intent.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "sigma.scheduled_query_run.created": {
      "data": {
        "type": "object"
      }
    },
    "source.canceled": {
      "data": {
        "type": "object"
      }
    },
    "source.chargeable": {
      "data": {
        "type": "object"
      }
    },
    "source.failed": {
      "data": {
        "type": "object"
      }
    },
    "source.mandate_notification": {
      "data": {
        "type": "object"
      }
    },
    "source.refund_attributes_required": {
      "data": {
        "type": "object"
      }
    },
    "source.transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "source.transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_schedule.aborted": {
      "data": {
        "type": "object"
      }
    },
    "subscription_schedule.canceled": {
      "data": {
        "type": "object"
      }
    },
    "subscription_schedule.completed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_schedule.created": {
      "data": {
        "type": "object"
      }
    },
    "subscription_schedule.expiring": {
      "data": {
        "type": "object"
      }
    },
    "subscription_schedule.released": {
      "data": {
        "type": "object"
      }
    },
    "subscription_schedule.updated": {
      "data": {
        "type": "object"
      }
    },
    "tax.settings.updated": {
      "data": {
        "type": "object"
      }
    },
    "tax_rate.created": {
      "data": {
        "type": "object"
      }
    },
    "tax_rate.updated": {
      "data": {
        "type": "object"
      }
    },
    "terminal.reader.action_failed": {
      "data": {
        "type": "object"
      }
    },
    "terminal.reader.action_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "terminal.reader.action_updated": {
      "data": {
        "type": "object"
      }
    },
    "test_helpers.test_clock.advancing": {
      "data": {
        "type": "object"
      }
    },
    "test_helpers.test_clock.created": {
      "data": {
        "type": "object"
      }
    },
    "test_helpers.test_clock.deleted": {
      "data": {
        "type": "object"
      }
    },
    "test_helpers.test_clock.internal_failure": {
      "data": {
        "type": "object"
      }
    },
    "test_helpers.test_clock.ready": {
      "data": {
        "type": "object"
      }
    },
    "topup.canceled": {
      "data": {
        "type": "object"
      }
    },
    "topup.created": {
      "data": {
        "type": "object"
      }
    },
    "topup.failed": {
      "data": {
        "type": "object"
      }
    },
    "topup.reversed": {
      "data": {
        "type": "object"
      }
    },
    "topup.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "transfer.reversed": {
      "data": {
        "type": "object"
      }
    },
    "transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "treasury.credit_reversal.created": {
      "data": {
        "type": "object"
      }
    },
    "treasury.credit_reversal.posted": {
      "data": {
        "type": "object"
      }
    },
    "treasury.debit_reversal.completed": {
      "data": {
        "type": "object"
      }
    },
    "treasury.debit_reversal.created": {
      "data": {
        "type": "object"
      }
    },
    "treasury.debit_reversal.initial_credit_granted": {
      "data": {
        "type": "object"
      }
    },
    "treasury.financial_account.closed": {
      "data": {
        "type": "object"
      }
    },
    "treasury.financial_account.created": {
      "data": {
        "type": "object"
      }
    },
    "treasury.financial_account.features_status_updated": {
      "data": {
        "type": "object"
      }
    },
    "treasury.inbound_transfer.canceled": {
      "data": {
        "type": "object"
      }
    },
    "treasury.inbound_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "treasury.inbound_transfer.failed": {
      "data": {
        "type": "object"
      }
    },
    "treasury.inbound_transfer.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_payment.canceled": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_payment.created": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_payment.expected_arrival_date_updated": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_payment.failed": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_payment.posted": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_payment.returned": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_payment.tracking_details_updated": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_transfer.canceled": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_transfer.expected_arrival_date_updated": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_transfer.failed": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_transfer.posted": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_transfer.returned": {
      "data": {
        "type": "object"
      }
    },
    "treasury.outbound_transfer.tracking_details_updated": {
      "data": {
        "type": "object"
      }
    },
    "treasury.received_credit.created": {
      "data": {
        "type": "object"
      }
    },
    "treasury.received_credit.failed": {
      "data": {
        "type": "object"
      }
    },
    "treasury.received_credit.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "treasury.received_debit.created": {
      "data": {
        "type": "object"
      }
    }
  }
};
