// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Spree Commerce's record, for `new Webhook(spree, secret)` of `hookseal/base`. */
export const spree: Provider & { readonly id: "spree" } = {
  "id": "spree",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Spree-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "X-Spree-Webhook-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "name",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  },
  "headers": [
    {
      "name": "X-Spree-Webhook-Event",
      "value": "type"
    }
  ],
  "retry_schedules": [
    {
      "source": "Spree's documentation",
      "attempts": 6
    }
  ],
  "events": {
    "order.created": {
      "data": {
        "type": "object"
      }
    },
    "order.updated": {
      "data": {
        "type": "object"
      }
    },
    "order.completed": {
      "data": {
        "type": "object"
      }
    },
    "order.canceled": {
      "data": {
        "type": "object"
      }
    },
    "order.resumed": {
      "data": {
        "type": "object"
      }
    },
    "order.paid": {
      "data": {
        "type": "object"
      }
    },
    "order.shipped": {
      "data": {
        "type": "object"
      }
    },
    "line_item.created": {
      "data": {
        "type": "object"
      }
    },
    "line_item.updated": {
      "data": {
        "type": "object"
      }
    },
    "line_item.deleted": {
      "data": {
        "type": "object"
      }
    },
    "payment.created": {
      "data": {
        "type": "object"
      }
    },
    "payment.updated": {
      "data": {
        "type": "object"
      }
    },
    "payment.paid": {
      "data": {
        "type": "object"
      }
    },
    "payment_session.created": {
      "data": {
        "type": "object"
      }
    },
    "payment_session.updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_session.deleted": {
      "data": {
        "type": "object"
      }
    },
    "payment_setup_session.created": {
      "data": {
        "type": "object"
      }
    },
    "payment_setup_session.updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_setup_session.deleted": {
      "data": {
        "type": "object"
      }
    },
    "shipment.created": {
      "data": {
        "type": "object"
      }
    },
    "shipment.updated": {
      "data": {
        "type": "object"
      }
    },
    "shipment.shipped": {
      "data": {
        "type": "object"
      }
    },
    "shipment.canceled": {
      "data": {
        "type": "object"
      }
    },
    "shipment.resumed": {
      "data": {
        "type": "object"
      }
    },
    "product.created": {
      "data": {
        "type": "object"
      }
    },
    "product.updated": {
      "data": {
        "type": "object"
      }
    },
    "product.deleted": {
      "data": {
        "type": "object"
      }
    },
    "product.activate": {
      "data": {
        "type": "object"
      }
    },
    "product.archive": {
      "data": {
        "type": "object"
      }
    },
    "product.out_of_stock": {
      "data": {
        "type": "object"
      }
    },
    "product.back_in_stock": {
      "data": {
        "type": "object"
      }
    },
    "variant.created": {
      "data": {
        "type": "object"
      }
    },
    "variant.updated": {
      "data": {
        "type": "object"
      }
    },
    "variant.deleted": {
      "data": {
        "type": "object"
      }
    },
    "price.created": {
      "data": {
        "type": "object"
      }
    },
    "price.updated": {
      "data": {
        "type": "object"
      }
    },
    "price.deleted": {
      "data": {
        "type": "object"
      }
    },
    "image.created": {
      "data": {
        "type": "object"
      }
    },
    "image.updated": {
      "data": {
        "type": "object"
      }
    },
    "image.deleted": {
      "data": {
        "type": "object"
      }
    },
    "stock_item.created": {
      "data": {
        "type": "object"
      }
    },
    "stock_item.updated": {
      "data": {
        "type": "object"
      }
    },
    "stock_item.deleted": {
      "data": {
        "type": "object"
      }
    },
    "stock_movement.created": {
      "data": {
        "type": "object"
      }
    },
    "stock_movement.updated": {
      "data": {
        "type": "object"
      }
    },
    "stock_movement.deleted": {
      "data": {
        "type": "object"
      }
    },
    "stock_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "stock_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "stock_transfer.deleted": {
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
    "customer.deleted": {
      "data": {
        "type": "object"
      }
    },
    "promotion.created": {
      "data": {
        "type": "object"
      }
    },
    "promotion.updated": {
      "data": {
        "type": "object"
      }
    },
    "promotion.deleted": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.created": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.updated": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.deleted": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_batch.created": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_batch.updated": {
      "data": {
        "type": "object"
      }
    },
    "gift_card_batch.deleted": {
      "data": {
        "type": "object"
      }
    },
    "store_credit.created": {
      "data": {
        "type": "object"
      }
    },
    "store_credit.updated": {
      "data": {
        "type": "object"
      }
    },
    "store_credit.deleted": {
      "data": {
        "type": "object"
      }
    },
    "refund.created": {
      "data": {
        "type": "object"
      }
    },
    "refund.updated": {
      "data": {
        "type": "object"
      }
    },
    "refund.deleted": {
      "data": {
        "type": "object"
      }
    },
    "reimbursement.created": {
      "data": {
        "type": "object"
      }
    },
    "reimbursement.updated": {
      "data": {
        "type": "object"
      }
    },
    "reimbursement.deleted": {
      "data": {
        "type": "object"
      }
    },
    "return_authorization.created": {
      "data": {
        "type": "object"
      }
    },
    "return_authorization.updated": {
      "data": {
        "type": "object"
      }
    },
    "return_authorization.deleted": {
      "data": {
        "type": "object"
      }
    },
    "return_item.created": {
      "data": {
        "type": "object"
      }
    },
    "return_item.updated": {
      "data": {
        "type": "object"
      }
    },
    "return_item.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer_return.created": {
      "data": {
        "type": "object"
      }
    },
    "customer_return.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer_return.deleted": {
      "data": {
        "type": "object"
      }
    },
    "wishlist.created": {
      "data": {
        "type": "object"
      }
    },
    "wishlist.updated": {
      "data": {
        "type": "object"
      }
    },
    "wishlist.deleted": {
      "data": {
        "type": "object"
      }
    },
    "wished_item.created": {
      "data": {
        "type": "object"
      }
    },
    "wished_item.updated": {
      "data": {
        "type": "object"
      }
    },
    "wished_item.deleted": {
      "data": {
        "type": "object"
      }
    },
    "post.created": {
      "data": {
        "type": "object"
      }
    },
    "post.updated": {
      "data": {
        "type": "object"
      }
    },
    "post.deleted": {
      "data": {
        "type": "object"
      }
    },
    "post_category.created": {
      "data": {
        "type": "object"
      }
    },
    "post_category.updated": {
      "data": {
        "type": "object"
      }
    },
    "post_category.deleted": {
      "data": {
        "type": "object"
      }
    },
    "newsletter_subscriber.created": {
      "data": {
        "type": "object"
      }
    },
    "newsletter_subscriber.updated": {
      "data": {
        "type": "object"
      }
    },
    "newsletter_subscriber.deleted": {
      "data": {
        "type": "object"
      }
    },
    "digital.created": {
      "data": {
        "type": "object"
      }
    },
    "digital.updated": {
      "data": {
        "type": "object"
      }
    },
    "digital.deleted": {
      "data": {
        "type": "object"
      }
    },
    "digital_link.created": {
      "data": {
        "type": "object"
      }
    },
    "digital_link.updated": {
      "data": {
        "type": "object"
      }
    },
    "digital_link.deleted": {
      "data": {
        "type": "object"
      }
    },
    "import.created": {
      "data": {
        "type": "object"
      }
    },
    "import.updated": {
      "data": {
        "type": "object"
      }
    },
    "import.deleted": {
      "data": {
        "type": "object"
      }
    },
    "import_row.created": {
      "data": {
        "type": "object"
      }
    },
    "import_row.updated": {
      "data": {
        "type": "object"
      }
    },
    "import_row.deleted": {
      "data": {
        "type": "object"
      }
    },
    "export.created": {
      "data": {
        "type": "object"
      }
    },
    "export.updated": {
      "data": {
        "type": "object"
      }
    },
    "export.deleted": {
      "data": {
        "type": "object"
      }
    },
    "report.created": {
      "data": {
        "type": "object"
      }
    },
    "report.updated": {
      "data": {
        "type": "object"
      }
    },
    "report.deleted": {
      "data": {
        "type": "object"
      }
    },
    "invitation.created": {
      "data": {
        "type": "object"
      }
    },
    "invitation.updated": {
      "data": {
        "type": "object"
      }
    },
    "invitation.deleted": {
      "data": {
        "type": "object"
      }
    }
  }
};
