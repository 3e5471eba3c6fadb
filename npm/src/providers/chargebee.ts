// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Chargebee's record, for `new Webhook(chargebee, secret)` of `hookseal/base` with `hookseal/keys`. */
export const chargebee: Provider & { readonly id: "chargebee" } = {
  "id": "chargebee",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "base64",
      "prefix": "Basic "
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event_type",
    "id": "id",
    "timestamp": "occurred_at",
    "timestamp_format": "unix",
    "data": "content"
  },
  "retry_schedules": [
    {
      "source": "Chargebee's documentation",
      "attempts": 8
    }
  ],
  "events": {
    "add_usages_reminder": {
      "data": {
        "type": "object"
      }
    },
    "addon_created": {
      "data": {
        "type": "object"
      }
    },
    "addon_deleted": {
      "data": {
        "type": "object"
      }
    },
    "addon_updated": {
      "data": {
        "type": "object"
      }
    },
    "alert_status_changed": {
      "data": {
        "type": "object"
      }
    },
    "attached_item_created": {
      "data": {
        "type": "object"
      }
    },
    "attached_item_deleted": {
      "data": {
        "type": "object"
      }
    },
    "attached_item_updated": {
      "data": {
        "type": "object"
      }
    },
    "authorization_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "authorization_voided": {
      "data": {
        "type": "object"
      }
    },
    "business_entity_created": {
      "data": {
        "type": "object"
      }
    },
    "business_entity_deleted": {
      "data": {
        "type": "object"
      }
    },
    "business_entity_updated": {
      "data": {
        "type": "object"
      }
    },
    "card_added": {
      "data": {
        "type": "object"
      }
    },
    "card_deleted": {
      "data": {
        "type": "object"
      }
    },
    "card_expired": {
      "data": {
        "type": "object"
      }
    },
    "card_expiry_reminder": {
      "data": {
        "type": "object"
      }
    },
    "card_updated": {
      "data": {
        "type": "object"
      }
    },
    "contract_term_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "contract_term_completed": {
      "data": {
        "type": "object"
      }
    },
    "contract_term_created": {
      "data": {
        "type": "object"
      }
    },
    "contract_term_renewed": {
      "data": {
        "type": "object"
      }
    },
    "contract_term_terminated": {
      "data": {
        "type": "object"
      }
    },
    "coupon_codes_added": {
      "data": {
        "type": "object"
      }
    },
    "coupon_codes_deleted": {
      "data": {
        "type": "object"
      }
    },
    "coupon_codes_updated": {
      "data": {
        "type": "object"
      }
    },
    "coupon_created": {
      "data": {
        "type": "object"
      }
    },
    "coupon_deleted": {
      "data": {
        "type": "object"
      }
    },
    "coupon_set_created": {
      "data": {
        "type": "object"
      }
    },
    "coupon_set_deleted": {
      "data": {
        "type": "object"
      }
    },
    "coupon_set_updated": {
      "data": {
        "type": "object"
      }
    },
    "coupon_updated": {
      "data": {
        "type": "object"
      }
    },
    "credit_note_created": {
      "data": {
        "type": "object"
      }
    },
    "credit_note_created_with_backdating": {
      "data": {
        "type": "object"
      }
    },
    "credit_note_deleted": {
      "data": {
        "type": "object"
      }
    },
    "credit_note_updated": {
      "data": {
        "type": "object"
      }
    },
    "customer_business_entity_changed": {
      "data": {
        "type": "object"
      }
    },
    "customer_changed": {
      "data": {
        "type": "object"
      }
    },
    "customer_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer_entitlements_updated": {
      "data": {
        "type": "object"
      }
    },
    "customer_moved_in": {
      "data": {
        "type": "object"
      }
    },
    "customer_moved_out": {
      "data": {
        "type": "object"
      }
    },
    "differential_price_created": {
      "data": {
        "type": "object"
      }
    },
    "differential_price_deleted": {
      "data": {
        "type": "object"
      }
    },
    "differential_price_updated": {
      "data": {
        "type": "object"
      }
    },
    "dunning_updated": {
      "data": {
        "type": "object"
      }
    },
    "entitlement_overrides_auto_removed": {
      "data": {
        "type": "object"
      }
    },
    "entitlement_overrides_removed": {
      "data": {
        "type": "object"
      }
    },
    "entitlement_overrides_updated": {
      "data": {
        "type": "object"
      }
    },
    "feature_activated": {
      "data": {
        "type": "object"
      }
    },
    "feature_archived": {
      "data": {
        "type": "object"
      }
    },
    "feature_created": {
      "data": {
        "type": "object"
      }
    },
    "feature_deleted": {
      "data": {
        "type": "object"
      }
    },
    "feature_reactivated": {
      "data": {
        "type": "object"
      }
    },
    "feature_updated": {
      "data": {
        "type": "object"
      }
    },
    "gift_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "gift_claimed": {
      "data": {
        "type": "object"
      }
    },
    "gift_expired": {
      "data": {
        "type": "object"
      }
    },
    "gift_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "gift_unclaimed": {
      "data": {
        "type": "object"
      }
    },
    "gift_updated": {
      "data": {
        "type": "object"
      }
    },
    "grant_blocks_created": {
      "data": {
        "type": "object"
      }
    },
    "grant_blocks_updated": {
      "data": {
        "type": "object"
      }
    },
    "hierarchy_created": {
      "data": {
        "type": "object"
      }
    },
    "hierarchy_deleted": {
      "data": {
        "type": "object"
      }
    },
    "invoice_deleted": {
      "data": {
        "type": "object"
      }
    },
    "invoice_generated": {
      "data": {
        "type": "object"
      }
    },
    "invoice_generated_with_backdating": {
      "data": {
        "type": "object"
      }
    },
    "invoice_updated": {
      "data": {
        "type": "object"
      }
    },
    "item_created": {
      "data": {
        "type": "object"
      }
    },
    "item_deleted": {
      "data": {
        "type": "object"
      }
    },
    "item_entitlements_removed": {
      "data": {
        "type": "object"
      }
    },
    "item_entitlements_updated": {
      "data": {
        "type": "object"
      }
    },
    "item_family_created": {
      "data": {
        "type": "object"
      }
    },
    "item_family_deleted": {
      "data": {
        "type": "object"
      }
    },
    "item_family_updated": {
      "data": {
        "type": "object"
      }
    },
    "item_price_created": {
      "data": {
        "type": "object"
      }
    },
    "item_price_deleted": {
      "data": {
        "type": "object"
      }
    },
    "item_price_entitlements_removed": {
      "data": {
        "type": "object"
      }
    },
    "item_price_entitlements_updated": {
      "data": {
        "type": "object"
      }
    },
    "item_price_updated": {
      "data": {
        "type": "object"
      }
    },
    "item_updated": {
      "data": {
        "type": "object"
      }
    },
    "ledger_account_balance_updated": {
      "data": {
        "type": "object"
      }
    },
    "ledger_updated": {
      "data": {
        "type": "object"
      }
    },
    "mrr_updated": {
      "data": {
        "type": "object"
      }
    },
    "netd_payment_due_reminder": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_one_time_order_created": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_one_time_order_item_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_created": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_imported": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_cancellation_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_change_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_changed": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_downgrade_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_downgraded": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_dunning_expired": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_dunning_started": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_expired": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_grace_period_expired": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_grace_period_started": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_mrr_updated": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_pause_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_paused": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_reactivated": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_recovered": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_renewed": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_resubscribed": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_resumed": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_scheduled_cancellation_removed": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_scheduled_change_removed": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_scheduled_downgrade_removed": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_updated": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_item_upgraded": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_subscription_moved_in": {
      "data": {
        "type": "object"
      }
    },
    "omnichannel_transaction_created": {
      "data": {
        "type": "object"
      }
    },
    "order_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "order_created": {
      "data": {
        "type": "object"
      }
    },
    "order_deleted": {
      "data": {
        "type": "object"
      }
    },
    "order_delivered": {
      "data": {
        "type": "object"
      }
    },
    "order_ready_to_process": {
      "data": {
        "type": "object"
      }
    },
    "order_ready_to_ship": {
      "data": {
        "type": "object"
      }
    },
    "order_resent": {
      "data": {
        "type": "object"
      }
    },
    "order_returned": {
      "data": {
        "type": "object"
      }
    },
    "order_updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_due_reminder": {
      "data": {
        "type": "object"
      }
    },
    "payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "payment_initiated": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent_created": {
      "data": {
        "type": "object"
      }
    },
    "payment_intent_updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_refunded": {
      "data": {
        "type": "object"
      }
    },
    "payment_schedule_scheme_created": {
      "data": {
        "type": "object"
      }
    },
    "payment_schedule_scheme_deleted": {
      "data": {
        "type": "object"
      }
    },
    "payment_schedules_created": {
      "data": {
        "type": "object"
      }
    },
    "payment_schedules_updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_source_added": {
      "data": {
        "type": "object"
      }
    },
    "payment_source_business_entity_changed": {
      "data": {
        "type": "object"
      }
    },
    "payment_source_deleted": {
      "data": {
        "type": "object"
      }
    },
    "payment_source_expired": {
      "data": {
        "type": "object"
      }
    },
    "payment_source_expiring": {
      "data": {
        "type": "object"
      }
    },
    "payment_source_locally_deleted": {
      "data": {
        "type": "object"
      }
    },
    "payment_source_updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "pending_invoice_created": {
      "data": {
        "type": "object"
      }
    },
    "pending_invoice_updated": {
      "data": {
        "type": "object"
      }
    },
    "plan_created": {
      "data": {
        "type": "object"
      }
    },
    "plan_deleted": {
      "data": {
        "type": "object"
      }
    },
    "plan_updated": {
      "data": {
        "type": "object"
      }
    },
    "price_variant_created": {
      "data": {
        "type": "object"
      }
    },
    "price_variant_deleted": {
      "data": {
        "type": "object"
      }
    },
    "price_variant_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_created": {
      "data": {
        "type": "object"
      }
    },
    "product_deleted": {
      "data": {
        "type": "object"
      }
    },
    "product_updated": {
      "data": {
        "type": "object"
      }
    },
    "promotional_credits_added": {
      "data": {
        "type": "object"
      }
    },
    "promotional_credits_deducted": {
      "data": {
        "type": "object"
      }
    },
    "purchase_created": {
      "data": {
        "type": "object"
      }
    },
    "quote_created": {
      "data": {
        "type": "object"
      }
    },
    "quote_deleted": {
      "data": {
        "type": "object"
      }
    },
    "quote_updated": {
      "data": {
        "type": "object"
      }
    },
    "record_purchase_failed": {
      "data": {
        "type": "object"
      }
    },
    "refund_initiated": {
      "data": {
        "type": "object"
      }
    },
    "rule_created": {
      "data": {
        "type": "object"
      }
    },
    "rule_deleted": {
      "data": {
        "type": "object"
      }
    },
    "rule_updated": {
      "data": {
        "type": "object"
      }
    },
    "sales_order_created": {
      "data": {
        "type": "object"
      }
    },
    "sales_order_updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_activated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_activated_with_backdating": {
      "data": {
        "type": "object"
      }
    },
    "subscription_advance_invoice_schedule_added": {
      "data": {
        "type": "object"
      }
    },
    "subscription_advance_invoice_schedule_removed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_advance_invoice_schedule_updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_business_entity_changed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_canceled_with_backdating": {
      "data": {
        "type": "object"
      }
    },
    "subscription_cancellation_reminder": {
      "data": {
        "type": "object"
      }
    },
    "subscription_cancellation_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "subscription_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "subscription_changed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_changed_with_backdating": {
      "data": {
        "type": "object"
      }
    },
    "subscription_changes_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "subscription_created": {
      "data": {
        "type": "object"
      }
    },
    "subscription_created_with_backdating": {
      "data": {
        "type": "object"
      }
    },
    "subscription_deleted": {
      "data": {
        "type": "object"
      }
    },
    "subscription_entitlements_created": {
      "data": {
        "type": "object"
      }
    },
    "subscription_entitlements_updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_items_renewed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_moved_in": {
      "data": {
        "type": "object"
      }
    },
    "subscription_moved_out": {
      "data": {
        "type": "object"
      }
    },
    "subscription_movement_failed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_pause_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "subscription_paused": {
      "data": {
        "type": "object"
      }
    },
    "subscription_ramp_applied": {
      "data": {
        "type": "object"
      }
    },
    "subscription_ramp_created": {
      "data": {
        "type": "object"
      }
    },
    "subscription_ramp_deleted": {
      "data": {
        "type": "object"
      }
    },
    "subscription_ramp_drafted": {
      "data": {
        "type": "object"
      }
    },
    "subscription_ramp_updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_reactivated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_reactivated_with_backdating": {
      "data": {
        "type": "object"
      }
    },
    "subscription_renewal_reminder": {
      "data": {
        "type": "object"
      }
    },
    "subscription_renewed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_resumed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_resumption_scheduled": {
      "data": {
        "type": "object"
      }
    },
    "subscription_scheduled_cancellation_removed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_scheduled_changes_removed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_scheduled_pause_removed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_scheduled_resumption_removed": {
      "data": {
        "type": "object"
      }
    },
    "subscription_shipping_address_updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription_started": {
      "data": {
        "type": "object"
      }
    },
    "subscription_trial_end_reminder": {
      "data": {
        "type": "object"
      }
    },
    "subscription_trial_extended": {
      "data": {
        "type": "object"
      }
    },
    "tax_withheld_deleted": {
      "data": {
        "type": "object"
      }
    },
    "tax_withheld_recorded": {
      "data": {
        "type": "object"
      }
    },
    "tax_withheld_refunded": {
      "data": {
        "type": "object"
      }
    },
    "token_consumed": {
      "data": {
        "type": "object"
      }
    },
    "token_created": {
      "data": {
        "type": "object"
      }
    },
    "token_expired": {
      "data": {
        "type": "object"
      }
    },
    "transaction_created": {
      "data": {
        "type": "object"
      }
    },
    "transaction_deleted": {
      "data": {
        "type": "object"
      }
    },
    "transaction_updated": {
      "data": {
        "type": "object"
      }
    },
    "unbilled_charges_created": {
      "data": {
        "type": "object"
      }
    },
    "unbilled_charges_deleted": {
      "data": {
        "type": "object"
      }
    },
    "unbilled_charges_invoiced": {
      "data": {
        "type": "object"
      }
    },
    "unbilled_charges_voided": {
      "data": {
        "type": "object"
      }
    },
    "usage_file_ingested": {
      "data": {
        "type": "object"
      }
    },
    "variant_created": {
      "data": {
        "type": "object"
      }
    },
    "variant_deleted": {
      "data": {
        "type": "object"
      }
    },
    "variant_updated": {
      "data": {
        "type": "object"
      }
    },
    "vault_token_created": {
      "data": {
        "type": "object"
      }
    },
    "vault_token_deleted": {
      "data": {
        "type": "object"
      }
    },
    "vault_token_updated": {
      "data": {
        "type": "object"
      }
    },
    "virtual_bank_account_added": {
      "data": {
        "type": "object"
      }
    },
    "virtual_bank_account_deleted": {
      "data": {
        "type": "object"
      }
    },
    "virtual_bank_account_updated": {
      "data": {
        "type": "object"
      }
    },
    "voucher_create_failed": {
      "data": {
        "type": "object"
      }
    },
    "voucher_created": {
      "data": {
        "type": "object"
      }
    },
    "voucher_expired": {
      "data": {
        "type": "object"
      }
    }
  }
};
