// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Saleor's record, for `new Webhook(saleor, secret)` of `hookseal/base` with `hookseal/keys`. */
export const saleor: Provider & { readonly id: "saleor" } = {
  "id": "saleor",
  "scheme": {
    "signature": {
      "header": "Saleor-Signature"
    },
    "algorithm": "jws",
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    },
    "algorithms": [
      "RS256"
    ],
    "jws": {
      "detached": true,
      "b64": false,
      "payload": "{body}"
    }
  },
  "envelope": {
    "type": "header:Saleor-Event"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Saleor's documentation",
      "attempts": 6,
      "timeout": 20
    }
  ],
  "events": {
    "account_confirmation_requested": {
      "data": {
        "type": "object"
      }
    },
    "account_email_changed": {
      "data": {
        "type": "object"
      }
    },
    "account_change_email_requested": {
      "data": {
        "type": "object"
      }
    },
    "account_set_password_requested": {
      "data": {
        "type": "object"
      }
    },
    "account_confirmed": {
      "data": {
        "type": "object"
      }
    },
    "account_delete_requested": {
      "data": {
        "type": "object"
      }
    },
    "account_deleted": {
      "data": {
        "type": "object"
      }
    },
    "address_created": {
      "data": {
        "type": "object"
      }
    },
    "address_updated": {
      "data": {
        "type": "object"
      }
    },
    "address_deleted": {
      "data": {
        "type": "object"
      }
    },
    "app_installed": {
      "data": {
        "type": "object"
      }
    },
    "app_updated": {
      "data": {
        "type": "object"
      }
    },
    "app_deleted": {
      "data": {
        "type": "object"
      }
    },
    "app_status_changed": {
      "data": {
        "type": "object"
      }
    },
    "attribute_created": {
      "data": {
        "type": "object"
      }
    },
    "attribute_updated": {
      "data": {
        "type": "object"
      }
    },
    "attribute_deleted": {
      "data": {
        "type": "object"
      }
    },
    "attribute_value_created": {
      "data": {
        "type": "object"
      }
    },
    "attribute_value_updated": {
      "data": {
        "type": "object"
      }
    },
    "attribute_value_deleted": {
      "data": {
        "type": "object"
      }
    },
    "category_created": {
      "data": {
        "type": "object"
      }
    },
    "category_updated": {
      "data": {
        "type": "object"
      }
    },
    "category_deleted": {
      "data": {
        "type": "object"
      }
    },
    "channel_created": {
      "data": {
        "type": "object"
      }
    },
    "channel_updated": {
      "data": {
        "type": "object"
      }
    },
    "channel_deleted": {
      "data": {
        "type": "object"
      }
    },
    "channel_status_changed": {
      "data": {
        "type": "object"
      }
    },
    "channel_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_created": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_updated": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_deleted": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_sent": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_status_changed": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "menu_created": {
      "data": {
        "type": "object"
      }
    },
    "menu_updated": {
      "data": {
        "type": "object"
      }
    },
    "menu_deleted": {
      "data": {
        "type": "object"
      }
    },
    "menu_item_created": {
      "data": {
        "type": "object"
      }
    },
    "menu_item_updated": {
      "data": {
        "type": "object"
      }
    },
    "menu_item_deleted": {
      "data": {
        "type": "object"
      }
    },
    "order_created": {
      "data": {
        "type": "object"
      }
    },
    "order_confirmed": {
      "data": {
        "type": "object"
      }
    },
    "order_paid": {
      "data": {
        "type": "object"
      }
    },
    "order_fully_paid": {
      "data": {
        "type": "object"
      }
    },
    "order_refunded": {
      "data": {
        "type": "object"
      }
    },
    "order_fully_refunded": {
      "data": {
        "type": "object"
      }
    },
    "order_updated": {
      "data": {
        "type": "object"
      }
    },
    "order_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "order_expired": {
      "data": {
        "type": "object"
      }
    },
    "order_fulfilled": {
      "data": {
        "type": "object"
      }
    },
    "order_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "order_bulk_created": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_created": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_canceled": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_approved": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "fulfillment_tracking_number_updated": {
      "data": {
        "type": "object"
      }
    },
    "draft_order_created": {
      "data": {
        "type": "object"
      }
    },
    "draft_order_updated": {
      "data": {
        "type": "object"
      }
    },
    "draft_order_deleted": {
      "data": {
        "type": "object"
      }
    },
    "sale_created": {
      "data": {
        "type": "object"
      }
    },
    "sale_updated": {
      "data": {
        "type": "object"
      }
    },
    "sale_deleted": {
      "data": {
        "type": "object"
      }
    },
    "sale_toggle": {
      "data": {
        "type": "object"
      }
    },
    "promotion_created": {
      "data": {
        "type": "object"
      }
    },
    "promotion_updated": {
      "data": {
        "type": "object"
      }
    },
    "promotion_deleted": {
      "data": {
        "type": "object"
      }
    },
    "promotion_started": {
      "data": {
        "type": "object"
      }
    },
    "promotion_ended": {
      "data": {
        "type": "object"
      }
    },
    "promotion_rule_created": {
      "data": {
        "type": "object"
      }
    },
    "promotion_rule_updated": {
      "data": {
        "type": "object"
      }
    },
    "promotion_rule_deleted": {
      "data": {
        "type": "object"
      }
    },
    "invoice_requested": {
      "data": {
        "type": "object"
      }
    },
    "invoice_deleted": {
      "data": {
        "type": "object"
      }
    },
    "invoice_sent": {
      "data": {
        "type": "object"
      }
    },
    "customer_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_updated": {
      "data": {
        "type": "object"
      }
    },
    "customer_deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "customer_type_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_type_updated": {
      "data": {
        "type": "object"
      }
    },
    "customer_type_deleted": {
      "data": {
        "type": "object"
      }
    },
    "collection_created": {
      "data": {
        "type": "object"
      }
    },
    "collection_updated": {
      "data": {
        "type": "object"
      }
    },
    "collection_deleted": {
      "data": {
        "type": "object"
      }
    },
    "collection_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_created": {
      "data": {
        "type": "object"
      }
    },
    "product_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_deleted": {
      "data": {
        "type": "object"
      }
    },
    "product_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_export_completed": {
      "data": {
        "type": "object"
      }
    },
    "product_type_created": {
      "data": {
        "type": "object"
      }
    },
    "product_type_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_type_deleted": {
      "data": {
        "type": "object"
      }
    },
    "product_media_created": {
      "data": {
        "type": "object"
      }
    },
    "product_media_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_media_deleted": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_created": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_deleted": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_discounted_price_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_out_of_stock": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_back_in_stock": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_stock_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_out_of_stock_in_channel": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_back_in_stock_in_channel": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_out_of_stock_for_click_and_collect": {
      "data": {
        "type": "object"
      }
    },
    "product_variant_back_in_stock_for_click_and_collect": {
      "data": {
        "type": "object"
      }
    },
    "checkout_created": {
      "data": {
        "type": "object"
      }
    },
    "checkout_updated": {
      "data": {
        "type": "object"
      }
    },
    "checkout_fully_authorized": {
      "data": {
        "type": "object"
      }
    },
    "checkout_fully_paid": {
      "data": {
        "type": "object"
      }
    },
    "checkout_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "notify_user": {
      "data": {
        "type": "object"
      }
    },
    "page_created": {
      "data": {
        "type": "object"
      }
    },
    "page_updated": {
      "data": {
        "type": "object"
      }
    },
    "page_deleted": {
      "data": {
        "type": "object"
      }
    },
    "page_type_created": {
      "data": {
        "type": "object"
      }
    },
    "page_type_updated": {
      "data": {
        "type": "object"
      }
    },
    "page_type_deleted": {
      "data": {
        "type": "object"
      }
    },
    "permission_group_created": {
      "data": {
        "type": "object"
      }
    },
    "permission_group_updated": {
      "data": {
        "type": "object"
      }
    },
    "permission_group_deleted": {
      "data": {
        "type": "object"
      }
    },
    "shipping_price_created": {
      "data": {
        "type": "object"
      }
    },
    "shipping_price_updated": {
      "data": {
        "type": "object"
      }
    },
    "shipping_price_deleted": {
      "data": {
        "type": "object"
      }
    },
    "shipping_zone_created": {
      "data": {
        "type": "object"
      }
    },
    "shipping_zone_updated": {
      "data": {
        "type": "object"
      }
    },
    "shipping_zone_deleted": {
      "data": {
        "type": "object"
      }
    },
    "shipping_zone_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "staff_created": {
      "data": {
        "type": "object"
      }
    },
    "staff_updated": {
      "data": {
        "type": "object"
      }
    },
    "staff_deleted": {
      "data": {
        "type": "object"
      }
    },
    "staff_set_password_requested": {
      "data": {
        "type": "object"
      }
    },
    "transaction_item_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "translation_created": {
      "data": {
        "type": "object"
      }
    },
    "translation_updated": {
      "data": {
        "type": "object"
      }
    },
    "warehouse_created": {
      "data": {
        "type": "object"
      }
    },
    "warehouse_updated": {
      "data": {
        "type": "object"
      }
    },
    "warehouse_deleted": {
      "data": {
        "type": "object"
      }
    },
    "warehouse_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "voucher_created": {
      "data": {
        "type": "object"
      }
    },
    "voucher_updated": {
      "data": {
        "type": "object"
      }
    },
    "voucher_deleted": {
      "data": {
        "type": "object"
      }
    },
    "voucher_codes_created": {
      "data": {
        "type": "object"
      }
    },
    "voucher_codes_deleted": {
      "data": {
        "type": "object"
      }
    },
    "voucher_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "observability": {
      "data": {
        "type": "object"
      }
    },
    "thumbnail_created": {
      "data": {
        "type": "object"
      }
    },
    "shop_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_list_gateways": {
      "data": {
        "type": "object"
      }
    },
    "payment_authorize": {
      "data": {
        "type": "object"
      }
    },
    "payment_capture": {
      "data": {
        "type": "object"
      }
    },
    "payment_refund": {
      "data": {
        "type": "object"
      }
    },
    "payment_void": {
      "data": {
        "type": "object"
      }
    },
    "payment_confirm": {
      "data": {
        "type": "object"
      }
    },
    "payment_process": {
      "data": {
        "type": "object"
      }
    },
    "checkout_calculate_taxes": {
      "data": {
        "type": "object"
      }
    },
    "order_calculate_taxes": {
      "data": {
        "type": "object"
      }
    },
    "transaction_charge_requested": {
      "data": {
        "type": "object"
      }
    },
    "transaction_refund_requested": {
      "data": {
        "type": "object"
      }
    },
    "transaction_cancelation_requested": {
      "data": {
        "type": "object"
      }
    },
    "shipping_list_methods_for_checkout": {
      "data": {
        "type": "object"
      }
    },
    "checkout_filter_shipping_methods": {
      "data": {
        "type": "object"
      }
    },
    "order_filter_shipping_methods": {
      "data": {
        "type": "object"
      }
    },
    "payment_gateway_initialize_session": {
      "data": {
        "type": "object"
      }
    },
    "transaction_initialize_session": {
      "data": {
        "type": "object"
      }
    },
    "transaction_process_session": {
      "data": {
        "type": "object"
      }
    },
    "list_stored_payment_methods": {
      "data": {
        "type": "object"
      }
    },
    "stored_payment_method_delete_requested": {
      "data": {
        "type": "object"
      }
    },
    "payment_gateway_initialize_tokenization_session": {
      "data": {
        "type": "object"
      }
    },
    "payment_method_initialize_tokenization_session": {
      "data": {
        "type": "object"
      }
    },
    "payment_method_process_tokenization_session": {
      "data": {
        "type": "object"
      }
    }
  }
};
