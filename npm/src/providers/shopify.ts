// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Shopify's record, for `new Webhook(shopify, secret)` of `hookseal/base`. */
export const shopify: Provider & { readonly id: "shopify" } = {
  "id": "shopify",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Shopify-Hmac-Sha256",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Shopify-Topic",
    "types": [
      "app/scopes_update",
      "app/uninstalled",
      "app_purchases_one_time/update",
      "app_subscriptions/approaching_capped_amount",
      "app_subscriptions/update",
      "audit_events/admin_api_activity",
      "bulk_operations/finish",
      "carts/create",
      "carts/update",
      "channels/delete",
      "checkout_and_accounts_configurations/update",
      "checkouts/create",
      "checkouts/delete",
      "checkouts/update",
      "collection_listings/add",
      "collection_listings/remove",
      "collection_listings/update",
      "collection_publications/create",
      "collection_publications/delete",
      "collection_publications/update",
      "collections/create",
      "collections/delete",
      "collections/update",
      "companies/create",
      "companies/delete",
      "companies/update",
      "company_contact_roles/assign",
      "company_contact_roles/revoke",
      "company_contacts/create",
      "company_contacts/delete",
      "company_contacts/update",
      "company_locations/create",
      "company_locations/delete",
      "company_locations/update",
      "customer.joined_segment",
      "customer.left_segment",
      "customer.tags_added",
      "customer.tags_removed",
      "customer_account_settings/update",
      "customer_groups/create",
      "customer_groups/delete",
      "customer_groups/update",
      "customer_payment_methods/create",
      "customer_payment_methods/revoke",
      "customer_payment_methods/update",
      "customers/create",
      "customers/data_request",
      "customers/delete",
      "customers/disable",
      "customers/enable",
      "customers/merge",
      "customers/purchasing_summary",
      "customers/redact",
      "customers/update",
      "customers_email_marketing_consent/update",
      "customers_marketing_consent/update",
      "delivery_promise_settings/update",
      "discounts/create",
      "discounts/delete",
      "discounts/redeemcode_added",
      "discounts/redeemcode_removed",
      "discounts/update",
      "disputes/create",
      "disputes/update",
      "domains/create",
      "domains/destroy",
      "domains/update",
      "draft_orders/create",
      "draft_orders/delete",
      "draft_orders/update",
      "finance_app_staff_member/delete",
      "finance_app_staff_member/grant",
      "finance_app_staff_member/revoke",
      "finance_app_staff_member/update",
      "finance_kyc_information/update",
      "fulfillment_events/create",
      "fulfillment_events/delete",
      "fulfillment_holds/added",
      "fulfillment_holds/released",
      "fulfillment_orders/cancellation_request_accepted",
      "fulfillment_orders/cancellation_request_rejected",
      "fulfillment_orders/cancellation_request_submitted",
      "fulfillment_orders/cancelled",
      "fulfillment_orders/fulfillment_request_accepted",
      "fulfillment_orders/fulfillment_request_rejected",
      "fulfillment_orders/fulfillment_request_submitted",
      "fulfillment_orders/fulfillment_service_failed_to_complete",
      "fulfillment_orders/hold_released",
      "fulfillment_orders/line_items_prepared_for_local_delivery",
      "fulfillment_orders/line_items_prepared_for_pickup",
      "fulfillment_orders/manually_reported_progress_stopped",
      "fulfillment_orders/merged",
      "fulfillment_orders/moved",
      "fulfillment_orders/order_routing_complete",
      "fulfillment_orders/placed_on_hold",
      "fulfillment_orders/progress_reported",
      "fulfillment_orders/rescheduled",
      "fulfillment_orders/scheduled_fulfillment_order_ready",
      "fulfillment_orders/split",
      "fulfillments/create",
      "fulfillments/update",
      "inventory_items/create",
      "inventory_items/delete",
      "inventory_items/update",
      "inventory_levels/connect",
      "inventory_levels/disconnect",
      "inventory_levels/update",
      "inventory_shipments/add_items",
      "inventory_shipments/create",
      "inventory_shipments/delete",
      "inventory_shipments/mark_in_transit",
      "inventory_shipments/receive_items",
      "inventory_shipments/remove_items",
      "inventory_shipments/update_item_quantities",
      "inventory_shipments/update_tracking",
      "inventory_transfers/add_items",
      "inventory_transfers/cancel",
      "inventory_transfers/complete",
      "inventory_transfers/ready_to_ship",
      "inventory_transfers/remove_items",
      "inventory_transfers/update_item_quantities",
      "locales/create",
      "locales/destroy",
      "locales/update",
      "locations/activate",
      "locations/create",
      "locations/deactivate",
      "locations/delete",
      "locations/update",
      "markets/create",
      "markets/delete",
      "markets/update",
      "markets_backup_region/update",
      "metafield_definitions/create",
      "metafield_definitions/delete",
      "metafield_definitions/update",
      "metaobjects/create",
      "metaobjects/delete",
      "metaobjects/update",
      "order_transactions/create",
      "orders/cancelled",
      "orders/create",
      "orders/delete",
      "orders/edited",
      "orders/fulfilled",
      "orders/link_requested",
      "orders/paid",
      "orders/partially_fulfilled",
      "orders/risk_assessment_changed",
      "orders/shopify_protect_eligibility_changed",
      "orders/updated",
      "payment_schedules/due",
      "payment_terms/create",
      "payment_terms/delete",
      "payment_terms/update",
      "product_feeds/create",
      "product_feeds/full_sync",
      "product_feeds/full_sync_finish",
      "product_feeds/incremental_sync",
      "product_feeds/update",
      "product_listings/add",
      "product_listings/remove",
      "product_listings/update",
      "product_publications/create",
      "product_publications/delete",
      "product_publications/update",
      "products/create",
      "products/delete",
      "products/update",
      "profiles/create",
      "profiles/delete",
      "profiles/update",
      "refunds/create",
      "returns/approve",
      "returns/cancel",
      "returns/close",
      "returns/decline",
      "returns/process",
      "returns/reopen",
      "returns/request",
      "returns/update",
      "reverse_deliveries/attach_deliverable",
      "reverse_fulfillment_orders/dispose",
      "scheduled_product_listings/add",
      "scheduled_product_listings/remove",
      "scheduled_product_listings/update",
      "segments/create",
      "segments/delete",
      "segments/update",
      "selling_plan_groups/create",
      "selling_plan_groups/delete",
      "selling_plan_groups/update",
      "shipping_addresses/create",
      "shipping_addresses/update",
      "shop/redact",
      "shop/update",
      "subscription_billing_attempts/challenged",
      "subscription_billing_attempts/failure",
      "subscription_billing_attempts/success",
      "subscription_billing_cycle_edits/create",
      "subscription_billing_cycle_edits/delete",
      "subscription_billing_cycle_edits/update",
      "subscription_billing_cycles/skip",
      "subscription_billing_cycles/unskip",
      "subscription_contracts/activate",
      "subscription_contracts/cancel",
      "subscription_contracts/create",
      "subscription_contracts/expire",
      "subscription_contracts/fail",
      "subscription_contracts/pause",
      "subscription_contracts/update",
      "tax_partners/update",
      "tax_services/create",
      "tax_services/update",
      "tax_summaries/create",
      "tender_transactions/create",
      "themes/create",
      "themes/delete",
      "themes/publish",
      "themes/update",
      "variants/in_stock",
      "variants/out_of_stock"
    ]
  },
  "event_key": "type-and-body",
  "delivery_id": "X-Shopify-Webhook-Id",
  "headers": [
    {
      "name": "X-Shopify-Webhook-Id",
      "value": "delivery_id"
    },
    {
      "name": "X-Shopify-Topic",
      "value": "type"
    }
  ],
  "retry_schedules": [
    {
      "source": "Shopify's documentation",
      "attempts": 9,
      "timeout": 5
    }
  ],
  "events": {
    "app/scopes_update": {
      "data": {
        "type": "object"
      }
    },
    "app/uninstalled": {
      "data": {
        "type": "object"
      }
    },
    "app_purchases_one_time/update": {
      "data": {
        "type": "object"
      }
    },
    "app_subscriptions/approaching_capped_amount": {
      "data": {
        "type": "object"
      }
    },
    "app_subscriptions/update": {
      "data": {
        "type": "object"
      }
    },
    "audit_events/admin_api_activity": {
      "data": {
        "type": "object"
      }
    },
    "bulk_operations/finish": {
      "data": {
        "type": "object"
      }
    },
    "carts/create": {
      "data": {
        "type": "object"
      }
    },
    "carts/update": {
      "data": {
        "type": "object"
      }
    },
    "channels/delete": {
      "data": {
        "type": "object"
      }
    },
    "checkout_and_accounts_configurations/update": {
      "data": {
        "type": "object"
      }
    },
    "checkouts/create": {
      "data": {
        "type": "object"
      }
    },
    "checkouts/delete": {
      "data": {
        "type": "object"
      }
    },
    "checkouts/update": {
      "data": {
        "type": "object"
      }
    },
    "collection_listings/add": {
      "data": {
        "type": "object"
      }
    },
    "collection_listings/remove": {
      "data": {
        "type": "object"
      }
    },
    "collection_listings/update": {
      "data": {
        "type": "object"
      }
    },
    "collection_publications/create": {
      "data": {
        "type": "object"
      }
    },
    "collection_publications/delete": {
      "data": {
        "type": "object"
      }
    },
    "collection_publications/update": {
      "data": {
        "type": "object"
      }
    },
    "collections/create": {
      "data": {
        "type": "object"
      }
    },
    "collections/delete": {
      "data": {
        "type": "object"
      }
    },
    "collections/update": {
      "data": {
        "type": "object"
      }
    },
    "companies/create": {
      "data": {
        "type": "object"
      }
    },
    "companies/delete": {
      "data": {
        "type": "object"
      }
    },
    "companies/update": {
      "data": {
        "type": "object"
      }
    },
    "company_contact_roles/assign": {
      "data": {
        "type": "object"
      }
    },
    "company_contact_roles/revoke": {
      "data": {
        "type": "object"
      }
    },
    "company_contacts/create": {
      "data": {
        "type": "object"
      }
    },
    "company_contacts/delete": {
      "data": {
        "type": "object"
      }
    },
    "company_contacts/update": {
      "data": {
        "type": "object"
      }
    },
    "company_locations/create": {
      "data": {
        "type": "object"
      }
    },
    "company_locations/delete": {
      "data": {
        "type": "object"
      }
    },
    "company_locations/update": {
      "data": {
        "type": "object"
      }
    },
    "customer.joined_segment": {
      "data": {
        "type": "object"
      }
    },
    "customer.left_segment": {
      "data": {
        "type": "object"
      }
    },
    "customer.tags_added": {
      "data": {
        "type": "object"
      }
    },
    "customer.tags_removed": {
      "data": {
        "type": "object"
      }
    },
    "customer_account_settings/update": {
      "data": {
        "type": "object"
      }
    },
    "customer_groups/create": {
      "data": {
        "type": "object"
      }
    },
    "customer_groups/delete": {
      "data": {
        "type": "object"
      }
    },
    "customer_groups/update": {
      "data": {
        "type": "object"
      }
    },
    "customer_payment_methods/create": {
      "data": {
        "type": "object"
      }
    },
    "customer_payment_methods/revoke": {
      "data": {
        "type": "object"
      }
    },
    "customer_payment_methods/update": {
      "data": {
        "type": "object"
      }
    },
    "customers/create": {
      "data": {
        "type": "object"
      }
    },
    "customers/data_request": {
      "data": {
        "type": "object"
      }
    },
    "customers/delete": {
      "data": {
        "type": "object"
      }
    },
    "customers/disable": {
      "data": {
        "type": "object"
      }
    },
    "customers/enable": {
      "data": {
        "type": "object"
      }
    },
    "customers/merge": {
      "data": {
        "type": "object"
      }
    },
    "customers/purchasing_summary": {
      "data": {
        "type": "object"
      }
    },
    "customers/redact": {
      "data": {
        "type": "object"
      }
    },
    "customers/update": {
      "data": {
        "type": "object"
      }
    },
    "customers_email_marketing_consent/update": {
      "data": {
        "type": "object"
      }
    },
    "customers_marketing_consent/update": {
      "data": {
        "type": "object"
      }
    },
    "delivery_promise_settings/update": {
      "data": {
        "type": "object"
      }
    },
    "discounts/create": {
      "data": {
        "type": "object"
      }
    },
    "discounts/delete": {
      "data": {
        "type": "object"
      }
    },
    "discounts/redeemcode_added": {
      "data": {
        "type": "object"
      }
    },
    "discounts/redeemcode_removed": {
      "data": {
        "type": "object"
      }
    },
    "discounts/update": {
      "data": {
        "type": "object"
      }
    },
    "disputes/create": {
      "data": {
        "type": "object"
      }
    },
    "disputes/update": {
      "data": {
        "type": "object"
      }
    },
    "domains/create": {
      "data": {
        "type": "object"
      }
    },
    "domains/destroy": {
      "data": {
        "type": "object"
      }
    },
    "domains/update": {
      "data": {
        "type": "object"
      }
    },
    "draft_orders/create": {
      "data": {
        "type": "object"
      }
    },
    "draft_orders/delete": {
      "data": {
        "type": "object"
      }
    },
    "draft_orders/update": {
      "data": {
        "type": "object"
      }
    },
    "finance_app_staff_member/delete": {
      "data": {
        "type": "object"
      }
    },
    "finance_app_staff_member/grant": {
      "data": {
        "type": "object"
      }
    },
    "finance_app_staff_member/revoke": {
      "data": {
        "type": "object"
      }
    },
    "finance_app_staff_member/update": {
      "data": {
        "type": "object"
      }
    },
    "finance_kyc_information/update": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_events/create": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_events/delete": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_holds/added": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_holds/released": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/cancellation_request_accepted": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/cancellation_request_rejected": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/cancellation_request_submitted": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/cancelled": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/fulfillment_request_accepted": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/fulfillment_request_rejected": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/fulfillment_request_submitted": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/fulfillment_service_failed_to_complete": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/hold_released": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/line_items_prepared_for_local_delivery": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/line_items_prepared_for_pickup": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/manually_reported_progress_stopped": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/merged": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/moved": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/order_routing_complete": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/placed_on_hold": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/progress_reported": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/rescheduled": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/scheduled_fulfillment_order_ready": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_orders/split": {
      "data": {
        "type": "object"
      }
    },
    "fulfillments/create": {
      "data": {
        "type": "object"
      }
    },
    "fulfillments/update": {
      "data": {
        "type": "object"
      }
    },
    "inventory_items/create": {
      "data": {
        "type": "object"
      }
    },
    "inventory_items/delete": {
      "data": {
        "type": "object"
      }
    },
    "inventory_items/update": {
      "data": {
        "type": "object"
      }
    },
    "inventory_levels/connect": {
      "data": {
        "type": "object"
      }
    },
    "inventory_levels/disconnect": {
      "data": {
        "type": "object"
      }
    },
    "inventory_levels/update": {
      "data": {
        "type": "object"
      }
    },
    "inventory_shipments/add_items": {
      "data": {
        "type": "object"
      }
    },
    "inventory_shipments/create": {
      "data": {
        "type": "object"
      }
    },
    "inventory_shipments/delete": {
      "data": {
        "type": "object"
      }
    },
    "inventory_shipments/mark_in_transit": {
      "data": {
        "type": "object"
      }
    },
    "inventory_shipments/receive_items": {
      "data": {
        "type": "object"
      }
    },
    "inventory_shipments/remove_items": {
      "data": {
        "type": "object"
      }
    },
    "inventory_shipments/update_item_quantities": {
      "data": {
        "type": "object"
      }
    },
    "inventory_shipments/update_tracking": {
      "data": {
        "type": "object"
      }
    },
    "inventory_transfers/add_items": {
      "data": {
        "type": "object"
      }
    },
    "inventory_transfers/cancel": {
      "data": {
        "type": "object"
      }
    },
    "inventory_transfers/complete": {
      "data": {
        "type": "object"
      }
    },
    "inventory_transfers/ready_to_ship": {
      "data": {
        "type": "object"
      }
    },
    "inventory_transfers/remove_items": {
      "data": {
        "type": "object"
      }
    },
    "inventory_transfers/update_item_quantities": {
      "data": {
        "type": "object"
      }
    },
    "locales/create": {
      "data": {
        "type": "object"
      }
    },
    "locales/destroy": {
      "data": {
        "type": "object"
      }
    },
    "locales/update": {
      "data": {
        "type": "object"
      }
    },
    "locations/activate": {
      "data": {
        "type": "object"
      }
    },
    "locations/create": {
      "data": {
        "type": "object"
      }
    },
    "locations/deactivate": {
      "data": {
        "type": "object"
      }
    },
    "locations/delete": {
      "data": {
        "type": "object"
      }
    },
    "locations/update": {
      "data": {
        "type": "object"
      }
    },
    "markets/create": {
      "data": {
        "type": "object"
      }
    },
    "markets/delete": {
      "data": {
        "type": "object"
      }
    },
    "markets/update": {
      "data": {
        "type": "object"
      }
    },
    "markets_backup_region/update": {
      "data": {
        "type": "object"
      }
    },
    "metafield_definitions/create": {
      "data": {
        "type": "object"
      }
    },
    "metafield_definitions/delete": {
      "data": {
        "type": "object"
      }
    },
    "metafield_definitions/update": {
      "data": {
        "type": "object"
      }
    },
    "metaobjects/create": {
      "data": {
        "type": "object"
      }
    },
    "metaobjects/delete": {
      "data": {
        "type": "object"
      }
    },
    "metaobjects/update": {
      "data": {
        "type": "object"
      }
    },
    "order_transactions/create": {
      "data": {
        "type": "object"
      }
    },
    "orders/cancelled": {
      "data": {
        "type": "object"
      }
    },
    "orders/create": {
      "data": {
        "type": "object"
      }
    },
    "orders/delete": {
      "data": {
        "type": "object"
      }
    },
    "orders/edited": {
      "data": {
        "type": "object"
      }
    },
    "orders/fulfilled": {
      "data": {
        "type": "object"
      }
    },
    "orders/link_requested": {
      "data": {
        "type": "object"
      }
    },
    "orders/paid": {
      "data": {
        "type": "object"
      }
    },
    "orders/partially_fulfilled": {
      "data": {
        "type": "object"
      }
    },
    "orders/risk_assessment_changed": {
      "data": {
        "type": "object"
      }
    },
    "orders/shopify_protect_eligibility_changed": {
      "data": {
        "type": "object"
      }
    },
    "orders/updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_schedules/due": {
      "data": {
        "type": "object"
      }
    },
    "payment_terms/create": {
      "data": {
        "type": "object"
      }
    },
    "payment_terms/delete": {
      "data": {
        "type": "object"
      }
    },
    "payment_terms/update": {
      "data": {
        "type": "object"
      }
    },
    "product_feeds/create": {
      "data": {
        "type": "object"
      }
    },
    "product_feeds/full_sync": {
      "data": {
        "type": "object"
      }
    },
    "product_feeds/full_sync_finish": {
      "data": {
        "type": "object"
      }
    },
    "product_feeds/incremental_sync": {
      "data": {
        "type": "object"
      }
    },
    "product_feeds/update": {
      "data": {
        "type": "object"
      }
    },
    "product_listings/add": {
      "data": {
        "type": "object"
      }
    },
    "product_listings/remove": {
      "data": {
        "type": "object"
      }
    },
    "product_listings/update": {
      "data": {
        "type": "object"
      }
    },
    "product_publications/create": {
      "data": {
        "type": "object"
      }
    },
    "product_publications/delete": {
      "data": {
        "type": "object"
      }
    },
    "product_publications/update": {
      "data": {
        "type": "object"
      }
    },
    "products/create": {
      "data": {
        "type": "object"
      }
    },
    "products/delete": {
      "data": {
        "type": "object"
      }
    },
    "products/update": {
      "data": {
        "type": "object"
      }
    },
    "profiles/create": {
      "data": {
        "type": "object"
      }
    },
    "profiles/delete": {
      "data": {
        "type": "object"
      }
    },
    "profiles/update": {
      "data": {
        "type": "object"
      }
    },
    "refunds/create": {
      "data": {
        "type": "object"
      }
    },
    "returns/approve": {
      "data": {
        "type": "object"
      }
    },
    "returns/cancel": {
      "data": {
        "type": "object"
      }
    },
    "returns/close": {
      "data": {
        "type": "object"
      }
    },
    "returns/decline": {
      "data": {
        "type": "object"
      }
    },
    "returns/process": {
      "data": {
        "type": "object"
      }
    },
    "returns/reopen": {
      "data": {
        "type": "object"
      }
    },
    "returns/request": {
      "data": {
        "type": "object"
      }
    },
    "returns/update": {
      "data": {
        "type": "object"
      }
    },
    "reverse_deliveries/attach_deliverable": {
      "data": {
        "type": "object"
      }
    },
    "reverse_fulfillment_orders/dispose": {
      "data": {
        "type": "object"
      }
    },
    "scheduled_product_listings/add": {
      "data": {
        "type": "object"
      }
    },
    "scheduled_product_listings/remove": {
      "data": {
        "type": "object"
      }
    },
    "scheduled_product_listings/update": {
      "data": {
        "type": "object"
      }
    },
    "segments/create": {
      "data": {
        "type": "object"
      }
    },
    "segments/delete": {
      "data": {
        "type": "object"
      }
    },
    "segments/update": {
      "data": {
        "type": "object"
      }
    },
    "selling_plan_groups/create": {
      "data": {
        "type": "object"
      }
    },
    "selling_plan_groups/delete": {
      "data": {
        "type": "object"
      }
    },
    "selling_plan_groups/update": {
      "data": {
        "type": "object"
      }
    },
    "shipping_addresses/create": {
      "data": {
        "type": "object"
      }
    },
    "shipping_addresses/update": {
      "data": {
        "type": "object"
      }
    },
    "shop/redact": {
      "data": {
        "type": "object"
      }
    },
    "shop/update": {
      "data": {
        "type": "object"
      }
    },
    "subscription_billing_attempts/challenged": {
      "data": {
        "type": "object"
      }
    },
    "subscription_billing_attempts/failure": {
      "data": {
        "type": "object"
      }
    },
    "subscription_billing_attempts/success": {
      "data": {
        "type": "object"
      }
    },
    "subscription_billing_cycle_edits/create": {
      "data": {
        "type": "object"
      }
    },
    "subscription_billing_cycle_edits/delete": {
      "data": {
        "type": "object"
      }
    },
    "subscription_billing_cycle_edits/update": {
      "data": {
        "type": "object"
      }
    },
    "subscription_billing_cycles/skip": {
      "data": {
        "type": "object"
      }
    },
    "subscription_billing_cycles/unskip": {
      "data": {
        "type": "object"
      }
    },
    "subscription_contracts/activate": {
      "data": {
        "type": "object"
      }
    },
    "subscription_contracts/cancel": {
      "data": {
        "type": "object"
      }
    },
    "subscription_contracts/create": {
      "data": {
        "type": "object"
      }
    },
    "subscription_contracts/expire": {
      "data": {
        "type": "object"
      }
    },
    "subscription_contracts/fail": {
      "data": {
        "type": "object"
      }
    },
    "subscription_contracts/pause": {
      "data": {
        "type": "object"
      }
    },
    "subscription_contracts/update": {
      "data": {
        "type": "object"
      }
    },
    "tax_partners/update": {
      "data": {
        "type": "object"
      }
    },
    "tax_services/create": {
      "data": {
        "type": "object"
      }
    },
    "tax_services/update": {
      "data": {
        "type": "object"
      }
    },
    "tax_summaries/create": {
      "data": {
        "type": "object"
      }
    },
    "tender_transactions/create": {
      "data": {
        "type": "object"
      }
    },
    "themes/create": {
      "data": {
        "type": "object"
      }
    },
    "themes/delete": {
      "data": {
        "type": "object"
      }
    },
    "themes/publish": {
      "data": {
        "type": "object"
      }
    },
    "themes/update": {
      "data": {
        "type": "object"
      }
    },
    "variants/in_stock": {
      "data": {
        "type": "object"
      }
    },
    "variants/out_of_stock": {
      "data": {
        "type": "object"
      }
    }
  }
};
